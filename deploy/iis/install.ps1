# 在 Windows Server 上建网站。以管理员身份运行：
#   powershell -ExecutionPolicy Bypass -File install.ps1 -HostName ziping.county.local -Files D:\ziping -Pfx server.pfx
# 会询问 server.pfx 的密码。重复运行只更新证书和文件夹，不会建第二个网站。
param(
    [Parameter(Mandatory = $true)][string]$HostName,
    [Parameter(Mandatory = $true)][string]$Files,
    [Parameter(Mandatory = $true)][string]$Pfx,
    [int]$Port = 443
)
$ErrorActionPreference = 'Stop'
$name = 'Ziping'

if (-not (Test-Path -LiteralPath (Join-Path $Files 'pane.html'))) {
    throw "文件夹里没有 pane.html：$Files。请把 dist 里的全部内容复制进去。"
}
Install-WindowsFeature -Name Web-Server, Web-Static-Content, Web-Stat-Compression, Web-Mgmt-Console | Out-Null
Import-Module WebAdministration
Copy-Item -LiteralPath (Join-Path $PSScriptRoot 'web.config') -Destination $Files -Force

$password = Read-Host -AsSecureString -Prompt 'server.pfx 的密码'
$certificate = Import-PfxCertificate -FilePath $Pfx -Password $password -CertStoreLocation Cert:\LocalMachine\My |
    Where-Object { $_.HasPrivateKey } | Select-Object -First 1

if (-not (Test-Path "IIS:\Sites\$name")) {
    New-Website -Name $name -PhysicalPath $Files -Ssl -Port $Port | Out-Null
}
Set-ItemProperty "IIS:\Sites\$name" -Name physicalPath -Value $Files
$binding = "0.0.0.0!$Port"
if (Test-Path "IIS:\SslBindings\$binding") { Remove-Item "IIS:\SslBindings\$binding" }
Get-Item "Cert:\LocalMachine\My\$($certificate.Thumbprint)" | New-Item "IIS:\SslBindings\$binding" | Out-Null
Start-Website -Name $name
Write-Host "已就绪：https://${HostName}:$Port/help.html"
Write-Host '请删除这台服务器上的 server.pfx，证书已在系统里。'
