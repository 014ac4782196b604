import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type Node, type ScalarTag } from 'yaml';
import { Folded, OneLine, Quoted, Remarked, type Workflow } from './workflow-model.ts';

/** The printer of `yaml` can't be told where to fold a text. */
const FOLDED: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => value instanceof Folded,
  resolve: (text) => text,
  stringify({ value }, { indent }) {
    return `>-\n${value instanceof Folded ? value.text : ''}`.replaceAll('\n', `\n${indent}`);
  },
};

/** A comment as `yaml` takes it: what stands after each `#`. */
function commentOf(text: string): string {
  return text.replace(/^/gmu, ' ');
}

function scalarOf(value: unknown): Scalar {
  if (value instanceof Quoted) return Object.assign(new Scalar(value.text), { type: Scalar.QUOTE_SINGLE });
  const scalar = new Scalar(value);
  // A block of nothing but blanks would lose them
  if (typeof value === 'string' && value.includes('\n'))
    scalar.type = value.trim() === '' ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  return scalar;
}

/** Tables and lists of tables take a line for each entry, other lists are written in one. */
function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(nodeOf);
    list.flow = list.items.every((item) => item instanceof Scalar);
    return list;
  }
  if (typeof value !== 'object' || value === null || value instanceof Quoted || value instanceof Folded)
    return scalarOf(value);
  if (value instanceof OneLine) {
    const node = nodeOf(value.value);
    if (node instanceof YAMLMap) node.flow = true;
    return node;
  }
  if (value instanceof Remarked) {
    const node = nodeOf(value.value);
    const { after, below } = value.remarks;
    const comment = after ?? below;
    if (comment !== undefined) node.comment = commentOf(comment);
    return node;
  }
  const table = new YAMLMap<Scalar, Node>();
  for (const [name, entry] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
    if (entry === undefined) continue;
    const key = new Scalar(name);
    if (entry instanceof Remarked && entry.remarks.above !== undefined)
      key.commentBefore = commentOf(entry.remarks.above);
    table.add(new Pair(key, nodeOf(entry)));
  }
  return table;
}

/** Puts an empty line before each entry of a table but the first. */
function spread(table: unknown): void {
  if (!(table instanceof YAMLMap)) return;
  for (const { key } of table.items.slice(1)) {
    // What a run is called belongs to the name of the workflow
    if (key instanceof Scalar && key.value !== 'run-name') key.spaceBefore = true;
  }
}

/**
 * A workflow as YAML, as people read it: with its comments, an empty line between its parts and its jobs, scripts as blocks.
 * @param head - the comment at the top of the file
 */
export function printWorkflow(head: string, workflow: Workflow): string {
  const document = new Document(nodeOf(workflow), { customTags: (tags) => [FOLDED, ...tags] });
  document.commentBefore = commentOf(head);
  spread(document.contents);
  spread(document.get('jobs'));
  // An event without settings is a key without a value
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false, nullStr: '' });
}
