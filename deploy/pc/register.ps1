# 登记加载项，每个用户一次，不需要管理员。manifest.xml 放在本文件旁边。
param([string]$Manifest = (Join-Path $PSScriptRoot 'manifest.xml'))
$ErrorActionPreference = 'Stop'

if (-not (Test-Path -LiteralPath $Manifest)) { throw "没有找到清单：$Manifest" }
$xml = New-Object System.Xml.XmlDocument
$xml.Load((Resolve-Path -LiteralPath $Manifest).ProviderPath)
$id = $xml.DocumentElement.Id
if (-not $id) { throw "这不是加载项的清单：$Manifest" }

$folder = Join-Path $env:LOCALAPPDATA 'Ziping'
New-Item -ItemType Directory -Path $folder -Force | Out-Null
$copy = Join-Path $folder 'manifest.xml'
Copy-Item -LiteralPath $Manifest -Destination $copy -Force

$key = 'HKCU:\Software\Microsoft\Office\16.0\Wef\Developer'
if (-not (Test-Path $key)) { New-Item -Path $key -Force | Out-Null }
New-ItemProperty -Path $key -Name $id -Value $copy -PropertyType String -Force | Out-Null
Write-Host '已登记。请关掉所有 Excel 窗口再打开，功能区会出现“绩效自评”选项卡。'
