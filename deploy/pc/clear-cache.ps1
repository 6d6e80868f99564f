# 清除加载项缓存。先关掉所有 Office 窗口。
# 注意：面板留在这台电脑上的撤销记录、核实备注和导入的评分规则会一起清掉，工作簿本身不受影响。
$ErrorActionPreference = 'Stop'

$open = @(Get-Process -Name EXCEL, WINWORD, POWERPNT, OUTLOOK -ErrorAction SilentlyContinue)
if ($open.Count -gt 0) { throw '还有 Office 窗口开着，请全部关掉再运行。' }
Write-Host '清除后，以前写入的内容不能再用面板撤销，导入的评分规则要重新导入。'
if ((Read-Host -Prompt '确定清除请输入 Y') -ne 'Y') { Write-Host '没有清除。'; return }

$folder = Join-Path $env:LOCALAPPDATA 'Microsoft\Office\16.0\Wef'
if (Test-Path -LiteralPath $folder) { Get-ChildItem -LiteralPath $folder -Force | Remove-Item -Recurse -Force }
Write-Host '已清除。请打开 Excel 再试。'
