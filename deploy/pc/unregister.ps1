# 取消登记。不动任何工作簿。
$ErrorActionPreference = 'Stop'
$copy = Join-Path $env:LOCALAPPDATA 'Ziping\manifest.xml'
$key = 'HKCU:\Software\Microsoft\Office\16.0\Wef\Developer'

if (Test-Path $key) {
    $values = Get-ItemProperty -Path $key
    foreach ($property in $values.PSObject.Properties) {
        if ($property.Value -eq $copy) { Remove-ItemProperty -Path $key -Name $property.Name }
    }
}
if (Test-Path -LiteralPath $copy) { Remove-Item -LiteralPath $copy }
Write-Host '已取消登记。请关掉所有 Excel 窗口再打开。'
