// The block in the editor: its settings at the side, and in its place a frame with the widget as visitors will see it.
// Plain script of WordPress's own parts, so that what is shipped is what was written.
(({ blocks, blockEditor, components, element }, { preview, widgets, languages, texts }) => {
  const { createElement: el, useEffect, useRef, useState } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, PanelBody, RangeControl, SelectControl, TextControl, ToggleControl } = components;

  const same = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const languageNames = { en: 'English', fr: 'français', es: 'español', ca: 'català', lv: 'latviešu', pt: 'português' };
  const titles = new Map();

  function edit({ attributes, setAttributes }) {
    const set = (name) => (value) => setAttributes({ [name]: value });
    return el('div', useBlockProps(), el(Settings, { attributes, set }), el(Preview, { attributes }));
  }

  function Settings({ attributes, set }) {
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        null,
        el(Choice, {
          label: texts.widget,
          value: attributes.widget,
          onChange: set('widget'),
          options: widgetOptions(),
        }),
        el(Choice, {
          label: texts.language,
          value: attributes.lang,
          onChange: set('lang'),
          options: languageOptions(),
        }),
        el(Choice, { label: texts.theme, value: attributes.theme, onChange: set('theme'), options: themeOptions() }),
        el(RangeControl, {
          ...same,
          label: texts.headingLevel,
          value: attributes.headingLevel,
          onChange: set('headingLevel'),
          min: 1,
          max: 6,
        }),
        el(ToggleControl, {
          ...same,
          label: texts.withoutFrame,
          checked: attributes.withoutFrame,
          onChange: set('withoutFrame'),
        }),
        el(TextControl, {
          ...same,
          type: 'url',
          label: texts.feed,
          help: texts.feedHelp,
          value: attributes.feed,
          onChange: set('feed'),
        }),
      ),
    );
  }

  function Choice(props) {
    return el(SelectControl, { ...same, ...props });
  }

  const widgetOptions = () => widgets.map((value) => ({ value, label: titles.get(value) ?? value }));
  const languageOptions = () => [
    { value: '', label: texts.pageLanguage },
    ...languages.map((value) => ({ value, label: languageNames[value] })),
  ];
  const themeOptions = () => [
    { value: '', label: texts.siteTheme },
    ...['auto', 'light', 'dark'].map((value) => ({ value, label: texts[value] })),
  ];

  /** The frame is as high as what it shows; clicks select the block. */
  function Preview({ attributes }) {
    const [height, setHeight] = useState(400);
    const [src, setSrc] = useState(() => addressOf(attributes));
    const observer = useRef();
    const wanted = addressOf(attributes);
    useEffect(() => {
      // Whoever types an address is not done at each letter.
      const timer = setTimeout(() => setSrc(wanted), 500);
      return () => clearTimeout(timer);
    }, [wanted]);
    useEffect(() => () => observer.current?.disconnect(), []);
    const onLoad = ({ target }) => {
      const { body } = target.contentDocument ?? {};
      if (!body) return;
      observer.current?.disconnect();
      observer.current = new ResizeObserver(() => setHeight(Math.max(80, body.scrollHeight)));
      observer.current.observe(body);
    };
    const title = `${texts.previewOf}: ${titles.get(attributes.widget) ?? attributes.widget}`;
    const style = { display: 'block', width: '100%', border: 0, height };
    return el(Disabled, null, el('iframe', { src, title, style, onLoad, tabIndex: -1 }));
  }

  function addressOf({ widget, feed, lang, theme, headingLevel, withoutFrame }) {
    const address = new URL(preview, document.baseURI);
    const query = {
      widget,
      feed,
      lang,
      theme,
      'heading-level': headingLevel,
      'without-frame': withoutFrame ? '1' : '',
    };
    for (const [name, value] of Object.entries(query)) if (value) address.searchParams.set(name, value);
    return address.href;
  }

  blocks.registerBlockType('mobility-widgets/widget', { edit, save: () => null });
  for (const { attributes, title } of blocks.getBlockVariations('mobility-widgets/widget') ?? [])
    titles.set(attributes.widget, title);
})(window.wp, window.mobilityWidgetsBlock);
