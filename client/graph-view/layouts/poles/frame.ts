/** The frame of the poles layout: how large it is, where the poles stand, and where each side is at home. */
export const WIDTH = 1220;
export const HEIGHT = 760;
export const POLE = WIDTH / 2 - 75;
export const HOME = { left: -370, right: 370, middle: 0, above: 0 } as const;
export const TOP = -HEIGHT / 2 + 8;
/** Free height along the line between the poles, where the strongest tie runs. */
export const SPINE = 20;
