# 让这台电脑信任服务器的证书，每台电脑一次，需要管理员。ziping-ca.crt 放在本文件旁边。
param([string]$Certificate = (Join-Path $PSScriptRoot 'ziping-ca.crt'))
$ErrorActionPreference = 'Stop'

if (-not (Test-Path -LiteralPath $Certificate)) { throw "没有找到证书：$Certificate" }
if ((Get-Content -LiteralPath $Certificate -Raw) -match 'PRIVATE KEY') {
    throw '这个文件里有私钥，不应该出现在各台电脑上。请立即收回，并重新生成证书。'
}
$read = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2 -ArgumentList $Certificate
$limits = $read.Extensions | Where-Object { $_.Oid.Value -eq '2.5.29.30' }
if (-not $limits) { throw '这张证书没有限定服务器，可以冒充任何网站，没有安装。请用 deploy/certificate/make.mjs 生成。' }

Import-Certificate -FilePath $Certificate -CertStoreLocation Cert:\LocalMachine\Root | Out-Null
Write-Host '这台电脑已信任它，只对下面的地址有效：'
Write-Host $limits.Format($true)
