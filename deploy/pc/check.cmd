@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0check.ps1"
pause
