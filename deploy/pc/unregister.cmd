@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0unregister.ps1"
pause
