/** What names are made of, besides capitals: "de", "bin", "al-". */
const PARTICLE =
  /^(al|bin|ibn|de|da|di|do|dos|du|van|von|der|den|ter|el|abu|bint|ul|ur|la|le|ould|ag|bu|y|af|zu|del|della|della|mac|st|ben|las|los|e|binti)$/;
const JOINED = /^(al|el|ul|ur|as|ad|ar|at|an|ez|es|ash|az)-/i;

export const isNameParticle = (lower: string): boolean => PARTICLE.test(lower);
/** "al-Abadi", "d'Almeida". */
export const isJoinedName = (word: string): boolean => JOINED.test(word) || /^(d|dell|l|n|o)'\p{L}{2,}/iu.test(word);
