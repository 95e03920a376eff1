import { inflateSync } from 'node:zlib'

/**
 * What these code objects were compiled from, by the Python that each names:
 *
 *     import os as o
 *     from base64 import b64decode
 *     def run(command="id", *rest):
 *         for word in rest:
 *             command = command + word
 *         return o.system(command)
 *     class A(object):
 *         def f(self):
 *             return run("who", "ami")
 *     A().f()
 */
const SAMPLES: readonly (readonly [string, string])[] = [
  [
    '2.7',
    'eNp1Ud9LwzAQ/pJ2rcom80X9E/oHjD2J+At8m1AfxIKUrslwo11xyZjC9rT933p3WxEEQ3K5XO6++/KlxGEEtG5ouScyhqZCBWRKfI1Kow6QBVAmgAmxU8hCmA5sBxNKirADtsBrFsFG7M1itopwnpOYMKffNEaJItcfkxkPB8aWjbFe860p1YEFr0dmkpD5vMRa4eGtj43GGlhrXGyAjxgvnnoojm25BVePEoby7DY+Yogv522dMKJnDmVT18Xc+JD8hXVenFWzMNwKYqS69lyyWM55c4wE1VOnSi5vy1YzPt1xxhkZ26pFQmQa6Z6SvKp92T3n9riJ6EuybjVR56uRdFy9N7IX9VSq0yOmJZIxU2eryS/TNG7pTjjNaaG0fywH8nxe1DbP/Ykc6sYsKzqmvRbgD1TKvxK3SJFKGEQ+p3GpCMtCjAtnh4MULTsJNuOZLb0A/AsvnK72LK6ZteNAV/VVNzwPfgD2wFey',
  ],
  [
    '3.6',
    'eNp1kc9Kw0AQxmd20yStETwUvHrNxVPpqYhFwVsvHoQFCWlmiy1JQ3dTqpKe0pfxlfbqybdwN/1DPRiYLxMy+/u+Sb7h7PJs3dvSIysEhDkItHeWs4ILjkAhedTZofCegHwKdkCB7DRc+NJvYBE0YGfwGeLuj+NNYjTd6XBAMitJGjanDA9W/FBPzu7Gynu/xkd4jbashppdwxZW/gtUsMAaGofEScwMlsbXH7qSRcxFkJVFkS7JeErqynibUtEXqNDSDBaGq/XSWWjfGWIPI1Q922XnK7Pjyn0rsl1XMEJiOxCcuPX1DI5PsfEQ+8EdcbAK3HDD7CCfCL55KwVPi3m8t7L7e1rmszbTXrptupnrNWuRn3x8O5tYnzBJlmkhk8T0kqQoaZ27PkqS1TrN92/U5Qn0F6kurARHaIjts03hwsahYaVW7u8af5pqORwoN9VGNH45Xcisag/8izfhaB/ozn0BHbYeEfa8K/4L4wNqbQ==',
  ],
  [
    '3.8',
    'eNp1kLFuwjAQhu9skwTE0KFSl75Alk6ICVVFrcSWpZulKgo5o1IlRNhBqBVM8CAw9pX8Bn2L2glULVIj3W9b8f3/d87h4hOuHlyZkRMCwgIkupUVrOSSI1BEgjp7lGICFFC4BwpVZ8dloIIdHMIjuDv4DHH3y/slMdrudDgglVekLJtTjr/i+KkmPvLWyQaf4KW/ZRvYsBvYwlLUcMANHL0lJjGzWNnAvJtalTGXYV6VZbYgK7QytRXrStMn6NA5WSwt16uFtzeBD8MIe6i7bpdfjs3OY187Uc3IkhES24PkxF22sDj+g44n9Eff1nNSg2/YMXeZJ5KvXyvJs3Iet5HuHYRRxaxhayVqKGd+Mayx/ODju1nisqI0XWSlSlPbS9OyolXh9/00Xa6yov2j+z9Gfy21hwnPphE2Z0fhT3FkWWW057bBNDNqONB+kAbRBtX0TeV10/CvvY1GLdC9bzRRk9HHnrji3+UBaZE=',
  ],
  [
    '3.9',
    'eNp1kLFuwjAQhu9skwTE0KFSl75Alk6ICVVFrcSWpZulKgo5o1IlRNhBqBVM8CAw9pX8Bn2L2glULVIj3W9b8f3/d87h4hOuHlyZkRMCwgIkupUVrOSSI1BEgjp7lGICFFC4BwpVZ8dloIIdHMIjuDv4DHH3y/slMdrudDgglVekLJtTjr/i+KkmPvLWyQaf4KW/ZRvYsBvYwlLUcMANHL0lJjGzWNnAvJtalTGXYV6VZbYgK7QytRXrStMn6NA5WSwt16uFtzeBD8MIe6i7bpdfjs3OY187Uc3IkhES24PkxF22sDj+g44n9Eff1nNSg2/YMXeZJ5KvXyvJs3Iet5HuHYRRxaxhayVqKGd+Mayx/ODju1nisqI0XWSlSlPbS9OyolXh9/00Xa6yov2j+z9Gfy21hwnPphE2Z0fhT3FkWWW057bBNDNqONB+kAbRBtX0TeV10/CvvY1GLdC9bzRRk9HHnrji3+UBaZE=',
  ],
  [
    '3.10',
    'eNp1Uc1Kw0AQntmNSRqKeBC8+AK5eJKeilgUvOXibUFCmtmikjR0N0WUemofpD36SvsGvoWzSSsqmDDf/mTn+9mU8OcJuK657JiBgLAChTyKStRSSQSKKaCjDargDiikaAMU6aO1VKEO17CNdsBn8B7Swafny1J0g+noknTZkHbiiUr8ISf3declzxlWeAsP4btYwUqcwTssRAtbXMHOU2KWCoeNC+2rbXWdShWVTV0Xc3KB0bZ1wUtj6ANMxEwOayfNcu7pbcgQY8KvGfC0/BtbHGKfMugushKEJDagJEnWDhxOflnHvfUb35YwtOAb1oIPy0zJl8dGyaJ+SntJvofA6mrWeesh7lzO/GC9gQTf5ORilrFWnOfzotZ57pI8rxtaVn4+zPPFsqj6L2b4TfSb0ngzfmX9z4xhiN0O+/AiaexEY4137sJpYfXo0vgonUkXNtNnXbZdw78CLh73lq7wkN2rJHgSHMsvdUFpuw==',
  ],
  [
    '3.11',
    'eNptUs9rE0EUfm9mf9mERGJBxAir4mFBeqrFgxQKhd5y8bYgS7KzwZZsFmcTgyWFVALm0EM92aOngOSfSaGHMNA/wFtkPXlyZvLDjbqzfPNmdt77vu/NhpB7zOWcvZfwBRgwbIGPciYtElOfIjCbGUP0DQJHwMwhMCsyxxRgQldFfItAZI1lNFkX/mrDf57NM7I2vgbP+a4WNQ/FncbeLovChEWCHLMQc5mKTJXM9rXQPh7CG/uM9KFPTuXOGVw4ndz5k3Xch7GMJ+u1JMSaRwQmwko/pJ0o9qiwwySO620mDB6lHWH0Es5SRem6rsBYUN5t88JSRvpcwgBmd7fngOZjDSNjVnlwdfh5Z2SP7NtC8eLl5dF1oXpTqE6NaqZ4w3wfVmqybe0m0i33CcMh+JQRqZEKPNhogLFkz57olLxZhoyMiTRJciZpTdDe20TQenzsoRYvO2ykUauZqlyXb0kU2DylBztNR/mqaF+35crli6tn12X3puxOHZcX9e0YwgmCdj2OgkBsBUGcsG5LxcUgeNettxZf+D159hvoFF2fl1agLi99qhlWY05W7fsLFvklLZkr054jSJJy9bcKq1FPo71drsxqW8JKGidR2FlwKQX8voK1iF/Oq4Xcff5w2fy0J2FOEXEGpYEeM6hON985ofhoDpvgEJQi/4WR9UNNP//sWoBkgOd0SD+ZH81ze2gP9NDCfgOO3azI',
  ],
  [
    '3.12',
    'eNplUc9rE0EUfm9mf6VpTQkiqBG2Bw976aktPYhQCPSWi7cFWTc7G2zYzeJsQklJQTHFFgTryf4Lkn+m0EsZ9ebFm7o9eXJmdhMjHdhvZvbNe9/3vRfB0jKrvXgh4RMwYJiAj3InCUmpTxGYxegUfYPAPjBjCsyMzRkt03yLQGzNqiL9Btxa8xjCGD37hzp2PBS17s4Wi6NMfrj0WpW1lZy2ljPBNjyX92MygQk5kv+O4X3NgOEip09uU05gVsWfgYcdjwjMhJWP82GcelTYUZam4YAJg8f5UBiHGWe5InZdV2AqKB8N+EolJvckvIbr9bu/Ac2NU+O6ef+i/XHzzP5J5f17ffXD7tnu+f5VvXVptApFGi1rmQstmtpQrHvrE4ZT8OmYSDm4918HjIq4eKAT/jllyMiMLHzRjqCHLzNBw/TAQ61XttXI46SXqxyX1yQK7B3Rvc2eo6w0tJWvjeb59sXjq4Z76bi8rudhCCcIBmEaB4FYCYI0Y6NEnVeD4NUoTMoIVxY+g07RxfnaHNTIcgVTKIhsS/lmrdREDpjnCJLlXHkTVjfM450trqxo2cLKuv04GpblFAm/p2DB88d5Uip6yh9WLdVjkRNA/AJ3vkGrIBQf3TgEN06tG5DbLwuQvKXvzDfmia1L/QWEyIy2',
  ],
  [
    '3.13',
    'eNplUk9rE0EUf29md7NtWmNbAxoiboMe9mBPTelBhJ4sFnPoUhAaGDabTd2S3cWZDaU3RdTSi/Ug+BX8NoVeZKo3L71ZEu/ObDYh2oF9Mztv3u/PmwlgZpjFPOyo8AU88HAHOKqZ7JDnlFMHPMujNThEbtyFBnhGDTyzbTbpuJBbbasBzQJmtwI3xiTnwAG6pSu9bLko5zob690wSNWHM6c1bEkL2s4F7eEKbKv/hLwkj9VOAi/mAMoKbH9asktukjZgD5oF7kNwseUSiam0xLHIwtilshSkcewnXWnwUGTSOEp5V2hyx3EkxpLyQcLnC0GiocIbuLx958T4vnzv89pp6ZrCUvVXeeHT5unm2bOLcv3cqA81WzArY+JsWMvdtPPWcuIhpx6pATc8ys0DwzUlbl1p2//0wijoi+r9ac5DjzTJ1B1tSXr0KpXUjyMXc9WqwYYI+z2haxyuegYSe5JurfVsbaiSG/pRWT5rfn10UXHObYeX1d43dTeWtBlL/DhkTM4zFqfdQV+vFxh7PfD7RabCWC/iIutHSZikjPEVzVFlTGR+FgXMzzIedQZZKFSuql+Kxs+V8MVJ0JaFDh/gD0FzdXxmcWyARF3XliQVXDdCWh1fhBvrXPvOPUor7RyGQTaG0/T/8Uj7yVj8U/6guAzhqvCbIuIl3PoJ9RGheH9kE1w9sUagpmsLkLyjH8235vtSDvUXU3uY3g==',
  ],
]

/** Version and `marshal` data of the sample. */
export const MARSHALED: readonly (readonly [version: string, bytes: Buffer])[] = SAMPLES.map(([version, packed]) => [
  version,
  inflateSync(Buffer.from(packed, 'base64')),
])
