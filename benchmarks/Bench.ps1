<#
.SYNOPSIS
    Runs every measurement, each in a PowerShell of its own, and writes results.md.
#>
[CmdletBinding()]
param()

$ErrorActionPreference = 'Stop'
$figures = foreach ($script in Get-ChildItem $PSScriptRoot/Measure-*.ps1) {
    Write-Verbose "Running $($script.Name)"
    & ([Environment]::ProcessPath) -NoProfile -OutputFormat Xml -File $script.FullName
    if ($LASTEXITCODE) { throw "$($script.Name) failed." }
}

$processor = if ($IsLinux) { (Get-Content /proc/cpuinfo | Select-String '^model name\s*: (.*)').Matches[0].Groups[1].Value } else { $env:PROCESSOR_IDENTIFIER }
@(
    '# Measured'
    ''
    'Made by `./build.ps1 Bench`. Figures without a unit are ratios, and so say the same on any machine.'
    ''
    "$(Get-Date -Format yyyy-MM-dd), $([Environment]::ProcessorCount) cores ($processor), $([System.Runtime.InteropServices.RuntimeInformation]::OSDescription), PowerShell $($PSVersionTable.PSVersion), .NET $([Environment]::Version)"
    ''
    '| | value | goal | detail |'
    '| --- | --- | --- | --- |'
    $figures | ForEach-Object { "| $($_.What -replace '\|', '\|') | $($_.Value) | $($_.Goal) | $($_.Detail) |" }
) | Set-Content $PSScriptRoot/results.md
$figures
