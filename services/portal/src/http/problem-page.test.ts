import { invalidInput } from '@vlinderdas/kernel/problem';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../test/rendered-page.ts';
import { problemPage } from './problem-page.ts';

describe('a refusal as a page', () => {
  const wordsFor = (...refusal: Parameters<typeof invalidInput>) =>
    wordsOf(render(problemPage(invalidInput(...refusal), { correlationId: 'x' })));

  it('points to no fields: there are none on it', () => {
    expect(wordsFor()).not.toContain('Bij elk veld');
  });

  it('says what the API said for people', () => {
    expect(wordsFor('Kies eerst een werkgever.')).toContain('Kies eerst een werkgever.');
    const errors = [{ pointer: '/x', code: 'x', detail: 'De tekst is te lang.' }];
    expect(wordsFor(undefined, { errors })).toContain('De tekst is te lang.');
  });
});
