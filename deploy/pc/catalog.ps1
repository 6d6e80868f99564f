# 另一种登记办法：信任一个共享文件夹，由用户自己在 Excel 里添加。每个用户一次，不需要管理员。
#   catalog.cmd \\服务器\共享
param([Parameter(Mandatory = $true)][string]$Share)
$ErrorActionPreference = 'Stop'

if ($Share -notmatch '^\\\\[^\\]+\\[^\\]+') { throw "要写成 \\服务器\共享 的样子：$Share" }
if (-not (Test-Path -LiteralPath (Join-Path $Share 'manifest.xml'))) { throw "共享文件夹里没有 manifest.xml：$Share" }

$parent = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs'
$known = @(Get-ChildItem -Path $parent -ErrorAction SilentlyContinue |
    Where-Object { (Get-ItemProperty -Path $_.PSPath).Url -eq $Share })
if ($known.Count -eq 0) {
    $id = [guid]::NewGuid().ToString('B')
    $key = Join-Path $parent $id
    New-Item -Path $key -Force | Out-Null
    New-ItemProperty -Path $key -Name 'Id' -Value $id -PropertyType String | Out-Null
    New-ItemProperty -Path $key -Name 'Url' -Value $Share -PropertyType String | Out-Null
    New-ItemProperty -Path $key -Name 'Flags' -Value 1 -PropertyType DWord | Out-Null
}
Write-Host '已信任这个共享文件夹。请关掉所有 Excel 窗口再打开，'
Write-Host '然后点“插入”→“我的加载项”→“共享文件夹”，选“绩效自评助手”，点“添加”。'
