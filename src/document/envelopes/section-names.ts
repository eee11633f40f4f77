/** Members that hold a part of a twin, as IoT Hub and .NET spell them. */
export const SECTION_NAMES: readonly string[] = [
  "properties",
  "desired",
  "reported",
  "tags",
  "Properties",
  "Desired",
  "Reported",
  "Tags",
];

/**
 * Tells whether a member of that name holds a part of a twin.
 *
 * @internal
 */
export function namesSection(name: string): boolean {
  return SECTION_NAMES.includes(name);
}
