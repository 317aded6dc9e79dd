import { type SiteFile, textFile } from './site-file.js';
import { FEED_FOLDER, type SitePlan, versionFolders } from './site-plan.js';

/**
 * How the site wants to be served: everybody may read it, hashed files and pinned code never change, and the rest is asked
 * for again after five minutes, while a visitor sees what there is.
 */
const FOREVER = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

/** Beyond what servers know by themselves. */
const TYPES = {
  ics: 'text/calendar',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
};

/** Settings for Apache and for hosts that read `_headers`, where they are looked for, and a sample for nginx. */
export function serverSettings({ parts, version }: SitePlan): SiteFile[] {
  const scripts = parts.code.map(({ path }) => path).filter((path) => !path.includes('/'));
  return [
    textFile('.htaccess', apache()),
    textFile('_headers', headersFile(version, scripts)),
    textFile('nginx.conf', nginx()),
  ];
}

function nginx(): string {
  const types = Object.entries(TYPES).map(
    ([extension, type]) => `    location ~ \\.${extension}$ { types {} default_type ${type}; }`,
  );
  return `# nginx: copy this file to /etc/nginx/conf.d/mobility-widgets.conf and change the lines that are marked.

map $uri $mobility_widgets_cache {
    default "${SHORT}";
    "~/assets/" "${FOREVER}";
    "~/\\d+\\.\\d+\\.\\d+/[^/]+\\.js$" "${FOREVER}";
}

server {
    listen 80;                            # change: your port and your TLS settings
    server_name widgets.example.org;      # change
    root /var/www/mobility-widgets;       # change

    charset utf-8;
    charset_types text/html text/css text/plain text/javascript application/javascript application/json ${Object.values(TYPES).join(' ')};
    gzip_static on;                       # the .gz files beside the others
    gzip_vary on;
    # brotli_static on;                   # the .br files, where nginx has that module

    add_header Access-Control-Allow-Origin "*" always;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Cache-Control $mobility_widgets_cache;

${types.join('\n')}
    location = /nginx.conf { return 404; }
}
`;
}

function apache(): string {
  const types = Object.entries(TYPES).map(([extension, type]) => `AddType ${type} .${extension}`);
  return `# Apache 2.4 reads this file where AllowOverride lets it (FileInfo).
AddDefaultCharset utf-8
AddCharset utf-8 .js .json .css .svg ${Object.keys(TYPES)
    .map((extension) => `.${extension}`)
    .join(' ')}
${types.join('\n')}

<IfModule mod_headers.c>
    Header always set Access-Control-Allow-Origin "*"
    Header always set X-Content-Type-Options "nosniff"
    Header set Cache-Control "${SHORT}"
    Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#/assets/|/[0-9]+[.][0-9]+[.][0-9]+/[^/]+[.]js$#"
</IfModule>
# The directive is of mod_filter, the compression of mod_deflate: a host may have one alone.
<IfModule mod_deflate.c>
    <IfModule mod_filter.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json image/svg+xml ${Object.values(TYPES).join(' ')}
    </IfModule>
</IfModule>
`;
}

/** Rules with one star at their end, for some hosts know no others; no address has two rules for one header. */
function headersFile(version: string, scripts: readonly string[]): string {
  const folders = versionFolders(version);
  const pages = folders.flatMap((folder) => [`${folder}embed/*`, `${folder}oembed/*`]);
  const rules = [
    ...folders.map((folder) => [`${folder}assets/*`, FOREVER]),
    ...folders.flatMap((folder) =>
      scripts.map((script) => [folder + script, folder === `${version}/` ? FOREVER : SHORT]),
    ),
    ...['configurator*', `${FEED_FOLDER}*`, ...folders.map((folder) => `${folder}${FEED_FOLDER}*`), ...pages].map(
      (path) => [path, SHORT],
    ),
  ];
  return `# Netlify, Cloudflare Pages and others read this file.
/*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
${rules.map(([path, value]) => `/${path}\n  Cache-Control: ${value}\n`).join('')}`;
}
