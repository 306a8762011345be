/** What pulls and pushes until everybody has room: ties, sides, the frame, the boxes of others. */
import { type Force, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { part } from '../apart.ts';
import type { Tie } from '../box.ts';
import type { Body } from './bodies.ts';
import { HEIGHT, HOME, SPINE, TOP, WIDTH } from './frame.ts';

export function simulate(bodies: readonly Body[], ties: readonly Tie[]): void {
  const bodyOf = new Map(bodies.flatMap((body) => body.parts.map(({ id }) => [id, body] as const)));
  const links = ties.flatMap(({ source, target, weight }) => {
    const [a, b] = [bodyOf.get(source), bodyOf.get(target)];
    return a && b && a !== b ? [{ source: a, target: b, weight }] : [];
  });
  forceSimulation([...bodies])
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .distance(110)
        .strength((tie) => 0.02 + 0.006 * Math.min(5, tie.weight)),
    )
    .force('apart', forceManyBody<Body>().strength(-300).distanceMax(460))
    .force(
      'side',
      forceX<Body>(({ box }) => HOME[box.side]).strength(({ box }) => (box.side === 'middle' ? 0.17 : 0.24)),
    )
    .force('height', forceY<Body>(34).strength(0.04))
    .force('inside', keepInside())
    .force('boxes', keepApart())
    .stop()
    .tick(460);
}

function keepApart(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    part(bodies, 0.5);
    part(bodies, 0.5);
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
  };
  return force;
}

/** Keeps everybody within the frame, below the third states and off the line between the poles. */
function keepInside(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    for (const body of bodies) {
      if (body.fixed) continue;
      const far = WIDTH / 2 - body.halfWidth;
      body.x = Math.max(-far, Math.min(far, body.x));
      body.y = Math.max(TOP + 64 + body.up, Math.min(HEIGHT / 2 - body.down, body.y));
      const [above, below] = [body.y + body.down + SPINE, SPINE - (body.y - body.up)];
      if (above > 0 && below > 0) body.y += above < below ? -above * 0.3 : below * 0.3;
    }
  };
  force.initialize = (given: readonly Body[]) => {
    bodies = given;
  };
  return force;
}
