/** Light, dark, or as the system says. */
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { currentTheme, setTheme, THEMES, type Theme } from '../theme.ts';

const WORDS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

export function ThemeSwitch() {
  const [theme, show] = useState(currentTheme);
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={`Theme: ${WORDS[theme]}`}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.2" className="stroke" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" className="fill" />
        </svg>
      </Button>
      <Popover placement="bottom end" className="popover">
        <Menu
          className="menu"
          aria-label="Theme"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            const next = THEMES.find((word) => keys !== 'all' && keys.has(word)) ?? 'system';
            setTheme(next);
            show(next);
          }}
        >
          {THEMES.map((word) => (
            <MenuItem key={word} id={word} className="menu-item">
              {WORDS[word]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
