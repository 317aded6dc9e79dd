// The page's own switches: a widget follows the page's language by itself, and its `theme` attribute.
const settings = document.querySelector('.settings');
const wanted = new URLSearchParams(location.search);

function apply() {
  document.documentElement.lang = settings.elements.lang.value;
  for (const element of document.querySelectorAll('main [feed]'))
    element.setAttribute('theme', settings.elements.theme.value);
}

for (const select of settings.querySelectorAll('select')) {
  if (wanted.has(select.name)) select.value = wanted.get(select.name);
}
settings.addEventListener('change', apply);
apply();
