/** The parts of `custom-elements.json` that are read here. https://github.com/webcomponents/custom-elements-manifest */
export interface ElementsManifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name?: string;
        readonly type?: { readonly text?: string };
        readonly default?: string | null;
      }[];
    }[];
  }[];
}

/** One attribute that can be set, and the control that fits it. */
export interface Field {
  readonly name: string;
  readonly kind: 'flag' | 'choice' | 'number' | 'day' | 'text';
  /** The values of a choice, without the one that holds anyway. */
  readonly options: readonly string[];
}

/** These have controls of their own, for every widget. */
const EVERYWHERE: readonly string[] = ['feed', 'lang', 'theme'];

/** The attributes of each widget, by its name, in the order of the manifest with the widget's own ones first. */
export function offeredFields(manifest: ElementsManifest): ReadonlyMap<string, readonly Field[]> {
  const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
  return new Map(
    elements.map(({ tagName = '', attributes = [] }) => [
      tagName.replace('mobility-', ''),
      attributes.filter(({ name = '' }) => name && !EVERYWHERE.includes(name)).map(toField),
    ]),
  );
}

interface Attribute {
  readonly name?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string | null;
}

function toField({ name = '', type, default: standard }: Attribute): Field {
  const text = type?.text ?? '';
  if (text === 'boolean') return { name, kind: 'flag', options: [] };
  if (text === 'number') return { name, kind: 'number', options: [] };
  if (name === 'today') return { name, kind: 'day', options: [] };
  const held = standard?.replaceAll("'", '') ?? '';
  const options = [...text.matchAll(/'([^']+)'/g)].flatMap(([, option = '']) => (option === held ? [] : [option]));
  return { name, kind: options.length > 0 ? 'choice' : 'text', options };
}
