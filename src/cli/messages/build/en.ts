import type { BuildMessages } from './build-messages.js';

const messages: BuildMessages = {
  usage: `       mobility-widgets build FEED|URL -o FOLDER [--base-url URL] [--lenient] [options]

Makes a complete site of the widgets and a feed, to upload to any web space: the code, a page for each widget in each
language, the feed with its files, calendars, tables and map data, and settings for web servers. It removes nothing, and
overwrites no file but its own.

  --base-url URL    The address that the folder will have, such as https://widgets.example.org/: needed for oEmbed
  --lenient         Build in spite of errors, with what visitors would see
`,
  written: { one: '{count} file was written to {folder}.', other: '{count} files were written to {folder}.' },
  tag: 'Put this tag where a widget shall stand:',
  page: 'Or send a webmaster to this page, which writes the lines for every website:',
  noAddress: 'Without --base-url the pages have no oEmbed: their address alone, pasted into WordPress, stays a link.',
  left: {
    one: '{count} file of an earlier build is still there.',
    other: '{count} files of an earlier build are still there.',
  },
  outside: 'Not published, because it lies outside the folder of the feed or in a hidden one: {found}',
  occupied:
    'These files are not from an earlier build, or were changed since. Move them away, or choose another folder. Nothing was written.',
  unwritable: 'The folder {found} cannot be written to. Choose another place, or allow writing there.',
};

export default messages;
