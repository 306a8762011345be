/** Offices of those who lead a state. */
export const FIRST =
  /^(president|king|queen|emir|sultan|supreme leader|prime minister|premier|chancellor|head of state)$/;
