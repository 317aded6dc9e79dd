import 'mobility-widgets/define';

const feed = new URLSearchParams(location.search).get('feed');
for (const name of new URLSearchParams(location.search).get('widgets').split(' ')) {
  const element = document.createElement(`mobility-${name}`);
  element.feed = feed;
  document.querySelector('main').append(element);
}
