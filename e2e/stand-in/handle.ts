import { cloudHosts } from '../../src/core/cloudHosts.ts';
import { answerGraph } from './graphService.ts';
import { answerSignIn } from './signInService.ts';
import type { Incoming, Reply, World } from './world.ts';

const clouds = Object.values(cloudHosts);
export const signInHosts: readonly string[] = [...new Set(clouds.map(({ login }) => login))];
export const graphHosts: readonly string[] = clouds.map(({ graph }) => graph);

/** Both services as one function over a world: no server, no clock of its own, no file. */
export function handle(world: World, request: Incoming): Reply {
  const { host } = request.url;
  if (signInHosts.includes(host)) return answerSignIn(world, request);
  if (graphHosts.includes(host)) return answerGraph(world, request);
  world.violations.push(`a request went to ${host}`);
  return { status: 404 };
}
