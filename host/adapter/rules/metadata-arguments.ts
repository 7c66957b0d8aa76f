// What `addDeveloperMetadata` takes, wherever it is called; apart from the rest, as tables need it
// while they are made.

import { member, nullable, optional, type Signature, TEXT } from '../service/signature';

export const VISIBILITY = member('DeveloperMetadataVisibility');

/** Key alone, key and value, and either with a visibility. */
export const METADATA_ARGUMENTS: readonly Signature[] = [
  [TEXT, VISIBILITY],
  [TEXT, optional(nullable(TEXT)), optional(VISIBILITY)],
];
