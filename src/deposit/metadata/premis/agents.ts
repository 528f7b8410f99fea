import type { Subject } from '../../subject.ts'
import { element, type XmlElement } from '../xml.ts'

/** The agents of a deposit: who published and who deposits, and the programs that did the work. */
export const AGENTS = ['publisher', 'depositor', 'program', 'node', 'press'] as const

export type AgentName = (typeof AGENTS)[number]

/** Each agent, with its version where it is a program (PREMIS 3, 3). */
export function toAgents({ publication, house, program }: Subject): readonly XmlElement[] {
  const names: Readonly<
    Record<AgentName, readonly [name: string, type: string, version?: string]>
  > = {
    publisher: [publication.frontMatter.publisher, 'organization'],
    depositor: [house.organisation, 'organization'],
    program: [program.name, 'software', program.version],
    node: ['Node.js', 'software', program.node],
    press: ['Chromium', 'software', program.press],
  }
  return AGENTS.map((agent) => {
    const [name, type, version] = names[agent]
    return element('premis:agent', [
      identifier('agent', agent),
      element('premis:agentName', name),
      element('premis:agentType', type),
      ...(version === undefined ? [] : [element('premis:agentVersion', version)]),
    ])
  })
}

/** An identifier that is known in this file alone. */
export const identifier = (
  of: 'agent' | 'event' | 'linkingAgent' | 'linkingEvent' | 'linkingObject' | 'object',
  value: string,
  type = 'local',
  role?: string,
): XmlElement =>
  element(`premis:${of}Identifier`, [
    element(`premis:${of}IdentifierType`, type),
    element(`premis:${of}IdentifierValue`, value),
    ...(role === undefined ? [] : [element(`premis:${of.replace('Identifier', '')}Role`, role)]),
  ])
