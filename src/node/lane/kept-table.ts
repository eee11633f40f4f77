import { GAP_KINDS, OTHER_TREATMENTS } from "./kept-members.js";
import type { KeptMembers, Treatment } from "./kept-members.js";

/** The table that the scanner reads: its bytes, and the nodes in it at which a line can begin. */
export interface KeptTable {
  readonly bytes: Uint8Array;
  readonly roots: readonly number[];
}

// The layout is that of `scanner.as`: NAMES_AS, NAMES_BY_LENGTH, LONGEST_NAME, NAME_SIZE, NAME_TEXT.
const LONGEST_NAME = 31;
const NAMES_AS = 4;
const NAMES_BY_LENGTH = 8;
const NODE_SIZE = NAMES_BY_LENGTH + 4 * (LONGEST_NAME + 1);
const NAME_SIZE = 48;
const NAME_TEXT = 8;

/** What the treatments are in the table by their places here; every other number is the place of a node, and none begins so low. */
const TREATMENTS: readonly Treatment[] = ["drop", "keep", ...GAP_KINDS, ...OTHER_TREATMENTS];
const FIRST_NODE = 32;

const LARGEST_TABLE = 0x10000;

/**
 * Writes what is to be kept as the table that the scanner reads.
 *
 * @param trees - what is kept of a line, once for each way to take one
 * @returns the bytes of the table, and the place of each tree's root in it
 * @throws RangeError when a name is too long for the table
 * @internal
 */
export function writeTable(trees: readonly KeptMembers[]): KeptTable {
  const bytes = Buffer.alloc(LARGEST_TABLE);
  const places = new Map<KeptMembers, number>();
  const open: KeptMembers[] = [];
  let end = FIRST_NODE;
  const placeOf = (treatment: Treatment): number => {
    if (typeof treatment === "string") return TREATMENTS.indexOf(treatment);
    const known = places.get(treatment);
    if (known !== undefined) return known;
    const place = end;
    end += NODE_SIZE + NAME_SIZE * Object.keys(treatment.members).length;
    places.set(treatment, place);
    open.push(treatment);
    return place;
  };
  const roots = trees.map(placeOf);
  for (let node = open.pop(); node !== undefined; node = open.pop()) writeNode(bytes, placeOf(node), node, placeOf);
  return { bytes: bytes.subarray(0, end), roots };
}

/** The treatment of other names, what names are noted as, the place and number of the names of each length, then the names by their length. */
function writeNode(bytes: Buffer, place: number, node: KeptMembers, placeOf: (kept: Treatment) => number): void {
  bytes.writeUInt32LE(placeOf(node.others), place);
  if (node.names !== undefined) bytes.writeUInt32LE(placeOf(node.names), place + NAMES_AS);
  const names = Object.keys(node.members).sort((left, right) => left.length - right.length);
  names.forEach((name, index) => {
    if (Buffer.byteLength(name) > LONGEST_NAME) throw new RangeError(`The name ${name} is too long for the table.`);
    const entry = place + NODE_SIZE + NAME_SIZE * index;
    bytes.writeUInt32LE(placeOf(node.members[name] ?? "drop"), entry);
    bytes.write(name, entry + NAME_TEXT);
    const length = place + NAMES_BY_LENGTH + 4 * name.length;
    if (bytes.readUInt16LE(length + 2) === 0) bytes.writeUInt16LE(entry, length);
    bytes.writeUInt16LE(bytes.readUInt16LE(length + 2) + 1, length + 2);
  });
}
