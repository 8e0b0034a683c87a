import { expect, test } from 'vitest';
import { noteOnName } from './nameNote.ts';

const names = {
  'Mail.Read': {},
  'Notes.ReadWrite.CreatedByApp': { deprecated: true },
  'EntraBackup.Read.Preview': { renamed: 'EntraBackup.Read.All' },
  'TeamsAppInstallation.Read.User': { resourceSpecific: true },
} as const;

test.each([
  ['Notes.ReadWrite.CreatedByApp', { kind: 'deprecated' }],
  ['notes.readwrite.createdbyapp', { kind: 'deprecated' }],
  ['EntraBackup.Read.Preview', { kind: 'renamed', to: 'EntraBackup.Read.All' }],
  ['TeamsAppInstallation.Read.User', { kind: 'resource-specific' }],
  ['ChannelMeetingStage.Write.Group', { kind: 'resource-specific' }],
  ['Mail.Read', undefined],
  ['GroupMember.Read.All', undefined],
  ['ChatMessage.Read', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s is told apart from names that are asked for', (name, note) => {
  expect(noteOnName(name, names)).toEqual(note);
});
