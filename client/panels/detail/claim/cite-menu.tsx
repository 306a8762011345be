/** Takes a claim away as a citation: to paste, as BibTeX, as JSON-LD, or as the link that stays. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { copy } from '../../../ui/copy.ts';
import { download } from '../../../ui/download.ts';
import { citationOf } from '../../../words/citation.ts';
import type { Claim } from './claim-block.tsx';

/** The server gives either at the claim's own address. */
const FORMS = [
  { words: 'Save as BibTeX', accept: 'application/x-bibtex', ending: 'bib' },
  { words: 'Save as JSON-LD', accept: 'application/ld+json', ending: 'jsonld' },
] as const;

export function CiteMenu({ claim }: { readonly claim: Claim }) {
  const url = new URL(claim.permalink, window.location.href).href;
  const today = () => new Date().toISOString().slice(0, 10);
  return (
    <MenuTrigger>
      <Button className="button">Cite</Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label="Cite">
          <MenuItem
            className="menu-item"
            onAction={() => copy(citationOf(claim, { url, on: today() }), 'the citation')}
          >
            Copy a citation
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => copy(url, 'the link')}>
            Copy the link that stays
          </MenuItem>
          {FORMS.map(({ words, accept, ending }) => (
            <MenuItem
              key={ending}
              className="menu-item"
              onAction={() => download(claim.permalink, `${claim.id}.${ending}`, accept)}
            >
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
