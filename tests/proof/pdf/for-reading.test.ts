import { expect, test } from 'vitest'
import { forReading } from '../../../src/proof/pdf/for-reading.ts'

const faces = new Map<string, string>()
const isWanted = forReading(faces)

test('what is for painting alone is left out, but for the names of fonts', () => {
  const font = ['g_d0_f1', 'Font', { extra: { name: 'AAAAAA+SourceSerif4' } }]
  expect(isWanted({ action: 'commonobj', data: font })).toBe(false)
  expect(isWanted({ action: 'obj', data: ['img_p0_1', 0, 'Image', {}] })).toBe(false)
  expect(faces.get('g_d0_f1')).toBe('SourceSerif4')
})

test('what asks for an answer arrives: a picture that stands on several pages is asked for', () => {
  const question = ['g_d0_img_1', 'CopyLocalImage', { imageRef: '7R' }]
  expect(isWanted({ action: 'commonobj', callbackId: 3, data: question })).toBe(true)
})

test('all else arrives', () => {
  expect(isWanted({ action: 'GetOperatorList', stream: 1 })).toBe(true)
})
