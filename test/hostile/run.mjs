export async function sendHostileInput() {}
