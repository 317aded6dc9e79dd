import type { MapView } from './fit-view.js';
import { panView, pinchView, toMap, zoomView } from './map-view.js';
import type { MapScene } from './mobility-partner-map-scene.js';
import type { MapPoint } from './project.js';
import { viewTransform } from './view-transform.js';

/** Pixels that a press may slip before it is a drag. */
const SLIP = 4;

/** A wheel has come to rest. */
const WHEEL_REST = 160;

/** How much closer for each pixel of the wheel. A pinch on a trackpad comes in small steps. */
const WHEEL_SPEED = 0.005;
const LARGEST_WHEEL_STEP = 100;

const GLIDE = 180;

/** Safari's own event for a pinch on the trackpad. */
interface PinchEvent extends MouseEvent {
  readonly scale: number;
}

/**
 * Drag with the mouse, pinch, Ctrl or ⌘ with the wheel. One finger and the plain wheel are the page's, always. While a
 * gesture lasts, the picture moves as one layer; at its end it is drawn once.
 */
export class MapGestures {
  #scene: MapScene;
  #viewport: HTMLElement | null = null;
  #stop = new AbortController();
  /** Where the gesture has come to; undefined while there is none. */
  #view: MapView | undefined;
  #grip: MapPoint | undefined;
  #fingers: [MapPoint, MapPoint] | undefined;
  #scale = 1;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(scene: MapScene) {
    this.#scene = scene;
  }

  attach(viewport: HTMLElement | null): void {
    if (viewport === this.#viewport) return;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#viewport = viewport;
    if (!viewport) return;
    const { signal } = this.#stop;
    const on = (type: string, listener: (event: never) => void): void =>
      viewport.addEventListener(type, listener as EventListener, { signal, passive: false });
    on('wheel', this.#onWheel);
    on('pointerdown', this.#onPointerDown);
    on('pointermove', this.#onPointerMove);
    for (const type of ['pointerup', 'pointercancel']) on(type, this.#end);
    on('touchstart', this.#onTouchStart);
    on('touchmove', this.#onTouchMove);
    for (const type of ['touchend', 'touchcancel']) on(type, this.#end);
    on('gesturestart', this.#onGestureStart);
    on('gesturechange', this.#onGestureChange);
    on('gestureend', this.#end);
  }

  /** From where the map was to where it is now, unless the visitor wants no motion. */
  glide(from: MapView): void {
    const canvas = this.#canvas;
    if (!canvas || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    canvas.animate?.([{ transform: viewTransform(this.#scene.view, from, this.#size) }, { transform: 'none' }], {
      duration: GLIDE,
      easing: 'ease-out',
    });
  }

  get #canvas(): HTMLElement | null {
    return this.#viewport?.querySelector<HTMLElement>('.canvas') ?? null;
  }

  get #size() {
    return { width: this.#viewport?.clientWidth ?? 1, height: this.#viewport?.clientHeight ?? 1 };
  }

  /** In pixels of the screen from the map's corner. */
  #pointOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): MapPoint {
    const { left = 0, top = 0 } = this.#viewport?.getBoundingClientRect() ?? {};
    return { x: clientX - left, y: clientY - top };
  }

  #show(view: MapView): void {
    const canvas = this.#canvas;
    this.#view = view;
    canvas?.classList.add('moving');
    canvas?.style.setProperty('transform', viewTransform(this.#scene.view, view, this.#size));
  }

  #zoomBy(factor: number, at: MapPoint): void {
    const view = this.#view ?? this.#scene.view;
    this.#show(zoomView(view, factor, toMap(at, view, this.#size.width), this.#scene.frame));
  }

  #end = (): void => {
    clearTimeout(this.#rest);
    this.#grip = this.#fingers = undefined;
    const view = this.#view;
    this.#view = undefined;
    if (!view) return;
    void this.#scene.show(view).then(() => {
      this.#canvas?.classList.remove('moving');
      this.#canvas?.style.removeProperty('transform');
    });
  };

  #onWheel = (event: WheelEvent): void => {
    // A pinch on a trackpad says that Ctrl is pressed.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const step = Math.max(-LARGEST_WHEEL_STEP, Math.min(event.deltaY, LARGEST_WHEEL_STEP));
    this.#zoomBy(Math.exp(-step * WHEEL_SPEED), this.#pointOf(event));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#end, WHEEL_REST);
  };

  #onPointerDown = (event: PointerEvent): void => {
    const isOnControl = (event.target as Element).closest('button') !== null;
    if (event.pointerType === 'mouse' && event.button === 0 && !isOnControl) this.#grip = this.#pointOf(event);
  };

  #onPointerMove = (event: PointerEvent): void => {
    if (!this.#grip) return;
    const point = this.#pointOf(event);
    const by = { x: this.#grip.x - point.x, y: this.#grip.y - point.y };
    if (!this.#view && Math.hypot(by.x, by.y) < SLIP) return;
    if (!this.#view) this.#capture(event.pointerId);
    const { view, frame } = this.#scene;
    const scale = this.#size.width / view.width;
    this.#show(panView(view, { x: by.x / scale, y: by.y / scale }, frame));
  };

  /** A drag goes on outside of the map. */
  #capture(pointer: number): void {
    try {
      this.#viewport?.setPointerCapture(pointer);
    } catch {
      // The pointer is gone already; then the drag ends with the next one.
    }
  }

  #onTouchStart = ({ touches }: TouchEvent): void => {
    this.#fingers = this.#fingersOf(touches);
  };

  /** Two fingers are ours as long as the page has not begun to scroll with the first. */
  #onTouchMove = (event: TouchEvent): void => {
    const fingers = this.#fingersOf(event.touches);
    if (!fingers || !this.#fingers || !event.cancelable) return;
    event.preventDefault();
    const { view, frame } = this.#scene;
    this.#show(pinchView(view, this.#fingers, fingers, this.#size.width, frame));
  };

  #fingersOf({ 0: a, 1: b, length }: TouchList): [MapPoint, MapPoint] | undefined {
    return a && b && length === 2 ? [this.#pointOf(a), this.#pointOf(b)] : undefined;
  }

  #onGestureStart = (event: PinchEvent): void => {
    event.preventDefault();
    this.#scale = 1;
  };

  #onGestureChange = (event: PinchEvent): void => {
    event.preventDefault();
    // On a touch screen the fingers tell it already.
    if (!this.#fingers) this.#zoomBy(event.scale / this.#scale, this.#pointOf(event));
    this.#scale = event.scale;
  };
}
