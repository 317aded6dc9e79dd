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

type Attribute = NonNullable<
  NonNullable<ElementsManifest['modules'][number]['declarations']>[number]['attributes']
>[number];

function toField(attribute: Attribute): Field {
  const { name = '', type } = attribute;
  const options = optionsOf(attribute);
  return { name, kind: options.length > 0 ? 'choice' : kindOf(name, type?.text), options };
}

function kindOf(name: string, type: string | undefined): Field['kind'] {
  if (name === 'today') return 'day';
  if (type === 'boolean') return 'flag';
  return type === 'number' ? 'number' : 'text';
}

function optionsOf({ type, default: standard }: Attribute): string[] {
  const held = standard?.replaceAll("'", '');
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].flatMap(([, option = '']) => (option === held ? [] : option));
}
