/** The words of the text edition are not confirmed: they are laid out in the press. */
export const confirmLaidOut = async (): Promise<readonly never[]> => []
