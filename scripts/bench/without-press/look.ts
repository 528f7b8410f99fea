/** No page is looked at: that is done in the press. */
export const isLookedAt = (): boolean => false

/** The same of those that would be. */
export const lookAtPages = async (): Promise<readonly never[]> => []
