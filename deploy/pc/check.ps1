# 面板打不开时，逐项看看这台电脑缺什么。只看不改。
$ErrorActionPreference = 'Stop'
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12

function Tell([string]$What, [bool]$IsFine, [string]$Found, [string]$Remedy) {
    if ($IsFine) { Write-Host "[好] ${What}：$Found" }
    else { Write-Host "[不好] ${What}：$Found —— $Remedy" -ForegroundColor Red }
}

function Read-Value([string]$Path, [string]$Name) {
    $item = Get-ItemProperty -Path $Path -ErrorAction SilentlyContinue
    if ($item) { $item.$Name }
}

$office = Read-Value 'HKLM:\SOFTWARE\Microsoft\Office\ClickToRun\Configuration' 'VersionToReport'
$products = Read-Value 'HKLM:\SOFTWARE\Microsoft\Office\ClickToRun\Configuration' 'ProductReleaseIds'
if ($office) { Tell 'Office' $true "$office（$products）" '' }
else { Tell 'Office' $false '不是即点即用版' '本面板需要 Excel 2021 或更新的版本' }

$client = '{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}'
$webview = @('HKLM:\SOFTWARE\WOW6432Node', 'HKLM:\SOFTWARE', 'HKCU:\Software') |
    ForEach-Object { Read-Value "$_\Microsoft\EdgeUpdate\Clients\$client" 'pv' } | Select-Object -First 1
$isNew = $webview -and ([version]$webview).Major -ge 94
Tell 'WebView2 运行时' $isNew "$(if ($webview) { $webview } else { '没有安装' })" '请用离线安装包安装或更新（94 或更新）'

$key = 'HKCU:\Software\Microsoft\Office\16.0\Wef\Developer'
$paths = @()
if (Test-Path $key) { $paths = @((Get-ItemProperty $key).PSObject.Properties | ForEach-Object { $_.Value } | Where-Object { $_ -is [string] -and $_ -like '*\Ziping\manifest.xml' }) }
$manifest = $paths | Select-Object -First 1
Tell '登记' ([bool]$manifest) "$(if ($manifest) { $manifest } else { '没有' })" '请运行 register.cmd（用共享文件夹登记的不看这一项）'
if (-not $manifest) { $manifest = Join-Path $PSScriptRoot 'manifest.xml' }
if (-not (Test-Path -LiteralPath $manifest)) { Tell '清单文件' $false $manifest '请重新运行 register.cmd'; return }

$xml = New-Object System.Xml.XmlDocument
$xml.Load($manifest)
$page = $xml.DocumentElement.DefaultSettings.SourceLocation.DefaultValue
$base = $page.Substring(0, $page.LastIndexOf('/'))
foreach ($name in 'pane.html', 'office-js/office.js', 'office-js/excel-win32-16.01.js', 'office-js/zh-cn/office_strings.js') {
    try {
        $answer = Invoke-WebRequest -Uri "$base/$name" -UseBasicParsing -TimeoutSec 10
        $type = "$($answer.Headers['Content-Type'])"
        Tell $name ($type -match 'html|javascript') "取到了，$type" '服务器给的类型不对，请检查服务器的文件类型设置'
    } catch {
        Tell $name $false $_.Exception.Message '请检查网络、服务器、证书（trust.cmd）和服务器上的文件'
    }
}
