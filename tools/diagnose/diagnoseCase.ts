import { type Answers, noAnswers } from '../../src/core/engine/answers.ts';
import { walk } from '../../src/core/engine/walk.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { withChoice } from '../../src/core/link/answersLink.ts';
import { permissionFacts } from '../../src/core/permissions/permissionFacts.ts';
import type { PermissionIndex } from '../../src/core/permissions/permissionIndex.ts';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import { answerFromCase } from './answerFromCase.ts';
import type { Case, CaseResult } from './case.ts';

/** Walks one case to its outcome with the engine that the pages use, answering as `answerFromCase` does. */
export function diagnoseCase(knowledge: Knowledge, index: PermissionIndex, each: Case): CaseResult {
  const paste = readText(knowledge, 'paste', each.paste);
  const request = each.request
    ? readText(knowledge, 'request', `${each.request.method} ${each.request.url}`)
    : [];
  const answer = answerFromCase(knowledge, each.facts ?? {});
  const read = [...request, ...paste];
  const facts = [...read, ...permissionFacts(index, read)];
  const asked: string[] = [];
  let answers: Answers = noAnswers;
  for (;;) {
    const { state } = walk(knowledge, facts, answers);
    if (state.kind === 'outcome') {
      const { outcome } = state;
      if (outcome.kind === 'unmatched') return { id: each.id, ranked: [], asked, certainty: 'none' };
      return { id: each.id, ranked: outcome.ranked.map(({ id }) => id), asked, certainty: outcome.certainty };
    }
    asked.push(state.question);
    answers = withChoice(answers, { question: state.question, option: answer(state.question) });
  }
}

const readText = (knowledge: Knowledge, id: string, text: string) =>
  readEvidence({ id, text, completeness: 'fragment', transport: 'unknown' }, knowledge.patterns).facts;
