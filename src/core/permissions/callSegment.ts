const NAMESPACE = /^(?:microsoft\.)?graph\./u;

/** `microsoft.graph.getX(period)` → `getX`: a name without its namespace and arguments. */
export const bareName = (segment: string): string => {
  const bare = segment.replace(NAMESPACE, '');
  const open = bare.indexOf('(');
  return open > 0 ? bare.slice(0, open) : bare;
};

/** Whether a segment is written as a call or a key by name: `getx(period)`, `applications(appid)`. */
export const isCall = (segment: string): boolean => segment.endsWith(')') && segment.indexOf('(') > 0;

/** `microsoft.graph.user`: a type to read the same thing as, or a function with its namespace. */
export const hasNamespace = (segment: string): boolean => NAMESPACE.test(segment);

/** Parts of an address that read the same thing another way: its number, its reference, its bytes. */
export const isSuffix = (segment: string): boolean => /^\$(?:count|ref|value)$/u.test(segment);

const OPERATION =
  /^(?:delta|getbyids|getavailableextensionproperties|validateproperties|getuserownedobjects|getall\w+|filterbycurrentuser\b.*|bulk(?:delete|upsert|\w*cloudpc)|itemat|recent|sharedwithme|reorder|search)$/u;

/** Whether a segment can be somebody's key. Words such as `inbox` can; operations of Graph's own cannot. */
export const canBeKey = (segment: string): boolean =>
  !isSuffix(segment) && !hasNamespace(segment) && !isCall(segment) && !OPERATION.test(segment);
