/**
 * Where everything is in the memory of the lane, in bytes, and the numbers that its parts share.
 *
 * Between the parts is room for loads and stores of 16 bytes that reach too far.
 */

/** The table of what is kept. */
export const TABLE: usize = 0x10000;

/** The open brackets. */
export const LEVELS: usize = 0x20000;

/** Which four bytes follow one another in the words of an agent: a bit for each of their digests. */
export const WORD_SET: usize = 0x24000;
export const WORD_SET_SIZE: usize = 512;

/** The members that are told of modules in the line that was looked for last: where each begins and ends, its gaps, whose it is, and where. */
export const PIECES: usize = 0x24400;
export const PIECE_SIZE: usize = 24;
export const MOST_PIECES: u32 = 192;

/** Of its modules: what orders each, and its first image; then which number each has in this order, and the other way round, a byte each. */
export const MODULE_SUMS: usize = 0x25800;
export const MODULE_IMAGES: usize = 0x25a00;
export const MODULE_RANKS: usize = 0x25c00;
export const MODULES_IN_ORDER: usize = 0x25c40;

/** The same modules in the order of their names, and which part of a text is each one's: the first value before it, where it begins, how many values. */
export const MODULES_BY_NAME: usize = 0x25c80;
export const MODULE_PARTS: usize = 0x25d00;
export const MODULE_PART_SIZE: usize = 12;

/** The gaps of that line, where they are in another order than in it. */
export const ORDERED_GAPS: usize = 0x26100;
export const MOST_ORDERED_GAPS: i32 = 992;

/** The values of one line that are compared with each other. */
export const VALUES: usize = 0x28000;

/** What is left out of a line and may hold secrets: where it begins and ends. */
export const HIDDEN: usize = 0x29000;
export const MOST_HIDDEN: u32 = 1024;

/** The members of an object whose names are noted: where each begins and ends in what is kept, its first gap, and the one after its last. */
export const MEMBERS: usize = 0x2c000;
export const MEMBER_SIZE: usize = 16;

/** The order of these members by their names: 4 bytes for each. */
export const ORDER: usize = 0x2d000;

/** What is told of the line that was looked for last: the digest, the gaps, the class of the gaps, the size of the key. */
export const FOUND: usize = 0x2e000;

/** How often documents that count in the same way were recalled: 4 bytes for each state and outcome, of which there are far less than fit. */
export const COUNTS: usize = 0x2e100;

/** What is printed before and after the two numbers that say where a document is: three sizes, then the text. */
export const PLACE: usize = 0x2e800;
export const PLACE_SIZE: usize = 0x1700;

/**
 * Five numbers for each line of a block: where it begins and ends, where what is kept of it begins, its end, its first gap. The third is
 * shifted by three bits: the lowest one tells that the text is not ASCII only, the others what the words of the agent come to (`words.as`).
 */
export const LINES: usize = 0x30000;
export const LINE_SIZE: usize = 20;

/** How many lines of one block are taken at most; so many fit between LINES and GAPS. One more line can be taken besides. */
export const MOST_LINES: i32 = 0x3ffe;

/** What differs from document to document of a fleet and decides nothing, such as names and times: 8 bytes a value. */
export const GAPS: usize = 0x80000;

/** How many gaps are noted for one block at most, and behind them for one more line; a value that is not noted counts as what it is. */
export const MOST_GAPS: i32 = 0x6fff;
export const ALL_GAPS: i32 = 0x7ffe;

/** The block; what is kept of it; what is kept of a line without its gaps; what is kept of one line more; an array that is to be flattened. */
export const LARGEST_BLOCK: usize = 0x100000;
/** As much as a key may be longer than what it is of: three bytes for each piece, one for each word, the orders of the names. */
const MARGIN: usize = 1024;
const PART: usize = LARGEST_BLOCK + MARGIN;
export const INPUT: usize = 0xc0000;
export const OUTPUT: usize = INPUT + PART;
export const KEY: usize = INPUT + 2 * PART;
export const MORE: usize = INPUT + 3 * PART;
export const RAW: usize = INPUT + 4 * PART;

/** Objects that others are written like: which ones stand under a name, digests of those that were seen once, the steps of one, and they themselves. */
export const ALIKE_SETS: usize = INPUT + 5 * PART;
export const ALIKE_SEEN: usize = ALIKE_SETS + 0x4000;
export const ALIKE_STEPS: usize = ALIKE_SEEN + 0x8000;
export const LAST_ALIKE_STEP: usize = ALIKE_STEPS + 0x400;
export const ALIKE: usize = LAST_ALIKE_STEP + MARGIN;
export const ALIKE_SIZE: usize = 0x80000;

/** Here ends what is needed where nothing is remembered. */
export const BUCKETS: usize = ALIKE + ALIKE_SIZE + MARGIN;

/** For each remainder of a digest, the document that was learned last: 4 bytes. */
export const BUCKETS_SIZE: usize = 0x10000;

/** What is printed of documents that are known. */
export const PRINTED: usize = BUCKETS + BUCKETS_SIZE;
export const PRINTED_SIZE: usize = 0x40000;

/** What is known of documents, keys and texts together. */
export const KNOWN: usize = PRINTED + PRINTED_SIZE + MARGIN;
export const KNOWN_SIZE: usize = 0x1000000;

/**
 * Of a gap: where it begins; then its kind in 4 bits, its size in 8, and for values that are compared along a path a digest of the path. For
 * the name of a module, how long the member is that is told of it.
 */
export const SIZE_SHIFT: u32 = 4;
export const SIZE_MASK: u32 = 0xff;
export const PATH_SHIFT: u32 = 12;
export const LONGEST_MEMBER: u32 = 0xfffff;

/** What the kinds of gaps are in the table: a name; a time; a time that may be the year 1; two versions; a count; a timestamp; 7 is any other number. */
export const NAME: u32 = 2;
export const TIME: u32 = 3;
export const EXIT: u32 = 4;
export const DESIRED_VERSION: u32 = 5;
export const LAST_VERSION: u32 = 6;
export const COUNT: u32 = 8;
export const TIMESTAMP: u32 = 9;

/** The same of values of which it decides which are equal: images; and of names, of which their order does too. */
export const IMAGE: u32 = 10;
export const MODULE: u32 = 11;
export const DEPLOYMENT: u32 = 12;

/** The name of a module in the words of the agent: it counts as such a name, and as what it is. */
export const WORD: u32 = 13;

/** Again values of which it decides which are equal: strings and numbers, and the names that a configuration group gives its deployment. */
export const VALUE: u32 = 14;
export const DEPLOYMENT_ID: u32 = 15;
