@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0catalog.ps1" -Share "%~1"
pause
