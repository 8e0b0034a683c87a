import { setupI18n } from '@lingui/core';
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, parsePath, useLocation } from 'react-router';
import { afterEach } from 'vitest';
import { loadInterface } from '../../knowledge/loadInterface.ts';
import { WORDING, type WordedScreen } from '../../knowledge/wording.ts';
import { type Text, TextContext } from '../text/useText.ts';

afterEach(cleanup);

let opened = 0;

/** Renders a page as the app would at an address, with the real wording; shows the address that it leads to. */
export async function renderPage(page: ReactNode, address = '/') {
  const screens = Object.keys(WORDING) as WordedScreen[];
  const loaded = await Promise.all(screens.map((screen) => loadInterface(screen, 'en')));
  const messages = Object.assign({}, ...loaded);
  const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
  const text: Text = (id, values) => i18n._(id, values);
  // A key of its own, as in a tab of its own: what is kept by the key must not reach the next test.
  const entry = { ...parsePath(address), key: `opened-${++opened}` };
  return render(
    <MemoryRouter initialEntries={[entry]}>
      <TextContext value={text}>
        {page}
        <Address />
      </TextContext>
    </MemoryRouter>,
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{pathname + search}</output>;
}
