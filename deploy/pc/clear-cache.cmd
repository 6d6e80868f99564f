@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0clear-cache.ps1"
pause
