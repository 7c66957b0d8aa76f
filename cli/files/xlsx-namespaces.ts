// Takes off the prefixes that some writers put before tags, so that one name means one thing.

const ROOTS = 'worksheet|chartsheet|sst|workbook|styleSheet|Types|Relationships|table';
const RELATIONS = /xmlns:(\w+)\s*=\s*["'][^"']*officeDocument(?:\/2006)?\/relationships["']/;

/** `<x:row>` becomes `<row>`, where the part's own root has that prefix. */
export function withoutTagPrefix(xml: string): string {
  const root = new RegExp(`<(\\w+):(?:${ROOTS})[\\s>/]`).exec(xml);
  if (!root) return xml;
  return xml
    .replace(new RegExp(`(</?)${root[1]}:`, 'g'), '$1')
    .replace(`xmlns:${root[1]}=`, 'xmlns=');
}

/** The prefix of the attributes that name relations, which is `r` by habit alone. */
function relationPrefix(xml: string): string {
  return RELATIONS.exec(xml)?.[1] ?? 'r';
}

/** `rel:id` becomes `r:id`. */
export function withUsualRelationPrefix(xml: string): string {
  const prefix = relationPrefix(xml);
  return prefix === 'r'
    ? xml
    : xml.replace(new RegExp(`(\\s)${prefix}:(?=\\w+\\s*=)`, 'g'), '$1r:');
}
