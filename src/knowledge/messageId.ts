import type about from '../../content/interface/about.en.json';
import type codes from '../../content/interface/codes.en.json';
import type diagnosis from '../../content/interface/diagnosis.en.json';
import type evidence from '../../content/interface/evidence.en.json';
import type filters from '../../content/interface/filters.en.json';
import type known from '../../content/interface/known.en.json';
import type live from '../../content/interface/live.en.json';
import type notFound from '../../content/interface/not-found.en.json';
import type outcome from '../../content/interface/outcome.en.json';
import type permissions from '../../content/interface/permissions.en.json';
import type search from '../../content/interface/search.en.json';
import type shell from '../../content/interface/shell.en.json';
import type start from '../../content/interface/start.en.json';
import type token from '../../content/interface/token.en.json';
import type walk from '../../content/interface/walk.en.json';

/** The areas of interface wording; each is loaded with the pages that show it. */
interface Areas {
  about: typeof about;
  codes: typeof codes;
  diagnosis: typeof diagnosis;
  evidence: typeof evidence;
  filters: typeof filters;
  known: typeof known;
  live: typeof live;
  'not-found': typeof notFound;
  outcome: typeof outcome;
  permissions: typeof permissions;
  search: typeof search;
  shell: typeof shell;
  start: typeof start;
  token: typeof token;
  walk: typeof walk;
}

export type InterfaceArea = keyof Areas;
/** Every id of an interface message. A component that names another does not compile. */
export type MessageId = { [Area in InterfaceArea]: keyof Areas[Area] }[InterfaceArea];
