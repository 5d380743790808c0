import type { ChartPoint } from './shown.ts';

export const WIDTH = 900;
export const HEIGHT = 200;

export type Plot = { top: number; ticks: number[]; x: (value: number) => number; y: (value: number) => number };

/** A scale from zero to a round number above the highest point, with four or five steps. */
export function plot(points: ChartPoint[], max?: number): Plot {
  const highest = Math.max(max ?? 0, ...points.map((point) => point.y), 1);
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const whole = points.every((point) => Number.isInteger(point.y));
  const sizes = [1, 2, 2.5, 5, 10].map((factor) => factor * power);
  const step = sizes.find((size) => size * 4 >= highest && (!whole || Number.isInteger(size))) ?? 10 * power;
  const top = Math.ceil(highest / step) * step;
  const from = points[0]?.x ?? 0;
  const span = (points.at(-1)?.x ?? 1) - from || 1;
  return {
    top,
    ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => top - index * step),
    x: (value) => round(((value - from) / span) * WIDTH),
    y: (value) => round(HEIGHT - (value / top) * HEIGHT),
  };
}

/** The line through all points; `steps` keeps each value until the next one, as a balance does. */
export function linePath(points: ChartPoint[], { x, y }: Plot, steps: boolean): string {
  return points
    .map((point, index) => {
      if (index === 0) return `M${x(point.x)} ${y(point.y)}`;
      return steps ? `H${x(point.x)}V${y(point.y)}` : `L${x(point.x)} ${y(point.y)}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
