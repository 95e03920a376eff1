import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLzma, decodeRawLzma } from './xz.ts'

const latin1 = (base64: string): string => Buffer.from(base64, 'base64').toString('latin1')
const TEXT = `${'import os\nprint(os.getcwd())\n'.repeat(40)}# end\n`

/** Made by Python 3.11's lzma from TEXT. */
const XZ =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ASNADJdADSbSme4Ujxz7TRXW56Xla1mPhJyAfNG4BN1eIj42eNDpyXM5vFCUVdE5qr2T92raOAAAAAAvwSC1K4q3EoAAU6OCQAAALj+2YWxxGf7AgAAAAAEWVo='
const ALONE = 'XQAAgAD//////////wA0m0pnuFI8c+00V1uel5WtZj4ScgHzRuATdXiI+NnjQ6clzObxQlFXROaq9k/ePUrpN//MW4AA'
const DELTA =
  '/Td6WFoAAArh+wyhAgEDAQIhARby6M1E4ASNADY/ADSbSnBmRTB3jOYVeDA8XURUI5Bl7QZm+s3pTlhuKTHyL2UnnW6oxIxaFS5T9AYvuClNuU+kAAAAANgkAXEFSjJQGiVOFUUwHDlzo63/zc4qEpYc4rulXEvAAAFqjgkAAACYueQZtunfHAIAAAAAClla'
const RAW2 = '4ASNADJdADSbSme4Ujxz7TRXW56Xla1mPhJyAfNG4BN1eIj42eNDpyXM5vFCUVdE5qr2T92raOAAAA=='
const RAW1 = 'ADSbSme4Ujxz7TRXW56Xla1mPhJyAfNG4BN1eIj42eNDpyXM5vFCUVdE5qr2T949Suk3/8xbgAA='

describe('lzma', () => {
  it.each([
    ['.xz', XZ],
    ['.lzma', ALONE],
    ['.xz with a delta filter and other properties', DELTA],
  ])('reads %s as Python wrote it', (_, packed) => {
    expect(decodeLzma(latin1(packed))).toBe(TEXT)
  })

  it('reads streams one after another', () => {
    expect(decodeLzma(latin1(XZ) + latin1(DELTA))).toBe(TEXT + TEXT)
  })

  it.each([
    ['LZMA2', RAW2],
    ['LZMA1', RAW1],
  ])('reads raw %s', (_, packed) => {
    expect(decodeRawLzma(latin1(packed))).toBe(TEXT)
  })

  it('gives nothing for what is cut or larger than one layer may be', () => {
    expect(decodeLzma(latin1(XZ).slice(0, 60))).toBeNull()
    expect(decodeLzma('')).toBeNull()
    expect(
      decodeLzma(
        latin1(
          '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM//8RAWxdAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopNL6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/sKMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvS5fqg8+S2ZCkBMO/xCT+HF4WfgLzf+VKEYPqfx83vuaMC5WwI+F84OBwGXEJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1IrdM0eWyBC+d1TPfgpZAk7gMsqbN+1O/DEvEgn5lif/xABKwDsc1On/b6ufDEan7eNMW5wnqcjX+woy4XRlZiKfiqR8id19xnABphNmP3Yr9WQD8QlU/j1kTYxBaWw7m/BcE1HDNGREaqtYB26zrEnGFxZhulmUli+6XasWeTlWwUI+cfarfz7Uit0zR5bIEL53VM9+ClkCTuAyyps37U78MS9Ll+qDz5LZkKQEw7/EJP4cXhZ+AvN/5UoRg+p/Hze+5owLlbAj4Xzg4HAZcQlU/j1kTYxBaWw7m/BcE1HDNGREaqtYB26zrEnGFxZhulmUli+6XasWeTlWwUI+cfarfz7Uit0zR5bIEL53VM9+ClkCTuAyyps37U78MS9Ll+qDz5LZkKQEw7/EJP4cXhZ+AvN/5UoRg+p/Hze+5owLlbAj4Xzg4HAZcQlUQ8/spuPXAEDAOxzU6f9vq58MRqft40xbnCepyNf7CjLhdGVmIp+KpHyJ3X3GcAGmE2Y/div1ZAPxCVT+PWRNjEFpbDub8FwTUcM0ZERqq1gHbrOsScYXFmG6WZSWL7pdqxZ5OVbBQj5x9qt/PtSK3TNHlsgQvndUz34KWQJO4DLKmzftTvwxL0uX6oPPktmQpATDv8Qk/hxeFn4C83/lShGD6n8fN77mjAuVsCPhfODgcBlxCVT+PWRNjEFpbDub8FwTUcM0ZERqq1gHbrOsScYXFmG6WZSWL7pdqxZ5OVbBQj5x9qt/PtSK3TNHlsgQvndUz34KWQJO4DLKmzftTvwxL0uX6oPO1XoxgAAAAALEaXsxekk5QABwgeAm+4CFum5H7HEZ/sCAAAAAARZWg==',
        ),
      ),
    ).toBeNull()
  })

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (noise, at) => {
        const packed = Buffer.from(XZ, 'base64')
        packed.set(noise.subarray(0, 20), at % (packed.length - 20))
        const broken = decodeLzma(packed.toString('latin1'))
        expect(broken === null || broken.length <= 4_194_304).toBe(true)
        decodeRawLzma(Buffer.from(noise).toString('latin1'))
      }),
    )
  })
})
