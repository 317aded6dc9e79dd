// Whoever imports one element alone knows its events too.
import 'mobility-widgets/widgets/timeline';

document.querySelector('mobility-timeline')?.addEventListener('mobility-error', ({ problems }) => problems.length);
