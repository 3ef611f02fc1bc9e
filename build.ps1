#!/usr/bin/env pwsh

<#
.SYNOPSIS
    Builds, tests and packs the module.
.DESCRIPTION
    Build   the importable module in out/Tmdb
    Test    every test: xunit, and Pester in a PowerShell of its own, of what Pack makes
    Help    the help and docs/cmdlets, anew from the documentation in the code
    Demo    the module at work, offline
    Bench   the measurements of benchmarks/, which need nginx, and benchmarks/results.md anew
    Pack    the folder and the package that Publish-PSResource takes, in out/package
    Clean   removes what the other tasks made
.EXAMPLE
    ./build.ps1 Build
    Import-Module ./out/Tmdb
#>

#Requires -Version 7.4
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Test', 'Help', 'Demo', 'Bench', 'Pack', 'Clean')]
    [string] $Task,

    # Test only these Pester files.
    [string[]] $Path = @('tests/Pester', 'samples'),

    # Leave the xunit projects out of Test.
    [switch] $PesterOnly
)

$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot
$env:DOTNET_NOLOGO = '1'

# Colours and progress are for people who look: not for a file or another program.
if ([Console]::IsOutputRedirected) {
    $env:NO_COLOR = '1'
    $PSStyle.OutputRendering = 'PlainText'
}

$module = Join-Path $PSScriptRoot 'out/Tmdb'
$package = Join-Path $PSScriptRoot 'out/package'

# Runs a program and stops at its failure.
function Invoke-Program {
    param([string] $Name, [string[]] $Arguments)

    & $Name @Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Name $($Arguments[0]) failed with exit code $LASTEXITCODE."
    }
}

# Runs a script in a new PowerShell, so that no assembly stays loaded here.
function Invoke-NewPowerShell {
    param([string[]] $Arguments)

    if ((Split-Path -LeafBase ([Environment]::ProcessPath)) -eq 'pwsh') {
        & ([Environment]::ProcessPath) -NoProfile @Arguments
    } else {
        dotnet tool run pwsh -- -NoProfile @Arguments
    }
}

# Puts this version's part of CHANGELOG.md into the manifest.
function Set-ReleaseNote {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseShouldProcessForStateChangingFunctions', '', Justification = 'A step of the build.')]
    param([string] $Manifest)

    $version = (Import-PowerShellDataFile $Manifest).ModuleVersion
    $notes = [regex]::Match((Get-Content -Raw CHANGELOG.md), "(?ms)^## \[$([regex]::Escape($version))\][^\n]*\n(.*?)(?=^## |\z)").Groups[1].Value.Trim()
    if (-not $notes) {
        throw "CHANGELOG.md says nothing of version $version."
    }

    $quoted = "'$($notes -replace "'", "''")'"
    (Get-Content -Raw $Manifest) -replace "(ReleaseNotes\s*= )'[^']*'", { $_.Groups[1].Value + $quoted } | Set-Content -NoNewline $Manifest
}

# What is being done, for whoever waits.
function Write-Step {
    [Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSAvoidUsingWriteHost', '', Justification = 'For the person at the console, not for the pipeline.')]
    param([string] $Text)

    Write-Host "$Text..."
}

function Build {
    Write-Step 'Getting packages'
    Invoke-Program dotnet 'restore', 'src/Tmdb.PowerShell', '--verbosity', 'quiet'
    Write-Step 'Building the module (a minute or so the first time)'
    Remove-Item -Recurse -Force $module -ErrorAction Ignore
    Invoke-Program dotnet 'publish', 'src/Tmdb.PowerShell', '--no-restore', '--configuration', 'Release', '--output', 'out/publish', '--verbosity', 'quiet'
    $null = New-Item -ItemType Directory -Path $module/dependencies
    Copy-Item -Recurse module/* $module
    Copy-Item LICENSE, THIRD-PARTY-NOTICES.md $module
    # Types of assemblies beside the manifest can be named in scripts. The others are the module's alone.
    $own = 'Tmdb.PowerShell.dll', 'Tmdb.Client.dll', 'Tmdb.Sandbox.dll'
    Get-ChildItem out/publish/*.dll | ForEach-Object { Copy-Item $_ ($_.Name -in $own ? $module : "$module/dependencies") }
    Remove-Item -Recurse -Force out/publish
    Set-ReleaseNote $module/Tmdb.psd1
    "The module is in $module"
}

# Runs the xunit projects and gives their results. A project that does not even build is a failure of its own.
function Invoke-DotnetTest {
    Remove-Item -Recurse -Force out/TestResults -ErrorAction Ignore
    dotnet test Tmdb.PowerShell.sln --configuration Release --logger trx --results-directory out/TestResults | Out-Host
    $broken = $LASTEXITCODE -ne 0
    $results = foreach ($file in Get-ChildItem out/TestResults/*.trx) {
        ([xml](Get-Content -Raw $file)).TestRun.Results.UnitTestResult
    }

    $counts = @{
        Passed  = @($results | Where-Object outcome -EQ 'Passed').Count
        Failed  = @($results | Where-Object outcome -NotIn 'Passed', 'NotExecuted').Count
        Skipped = @($results | Where-Object outcome -EQ 'NotExecuted' | ForEach-Object testName)
    }
    if ($broken -and -not $counts.Failed) {
        $counts.Failed = 1
    }

    $counts
}

# Runs the Pester tests in a PowerShell of its own and gives their results.
function Invoke-PesterTest {
    param([string[]] $Path)

    $file = Join-Path $PSScriptRoot 'out/TestResults/pester.json'
    Remove-Item $file -ErrorAction Ignore
    $script = @{ Module = Join-Path $package 'Tmdb'; Results = $file; Path = $Path -join ',' }
    Invoke-NewPowerShell (@('-File', 'tests/Pester/Invoke-PesterTest.ps1') + $script.GetEnumerator().ForEach({ "-$($_.Key)", $_.Value })) | Out-Host
    if (Test-Path $file) {
        Get-Content -Raw $file | ConvertFrom-Json
    } else {
        @{ Passed = 0; Failed = 1; Skipped = @() }
    }
}

function Test {
    param([string[]] $Path, [bool] $WithXunit)

    Pack | Out-Null
    Write-Step 'Running the tests (some minutes)'
    $runs = @(
        if ($WithXunit) { Invoke-DotnetTest }
        Invoke-PesterTest $Path
    )
    $passed = ($runs | ForEach-Object Passed | Measure-Object -Sum).Sum
    $failed = ($runs | ForEach-Object Failed | Measure-Object -Sum).Sum
    $skipped = @($runs | ForEach-Object Skipped)

    if ($skipped) {
        ''
        'Skipped:'
        $skipped | ForEach-Object { "  $_" }
    }

    ''
    "$passed passed, $failed failed, $($skipped.Count) skipped"
    if ($failed) {
        exit 1
    }
}

# Test fails where what is committed is not what this writes.
function Help {
    Invoke-Program dotnet 'run', '--project', 'tools/Tmdb.Help', '--configuration', 'Release'
}

function Demo {
    Build
    Write-Step 'Starting the demonstration'
    Invoke-NewPowerShell '-File', 'samples/Demo.ps1'
}

function Bench {
    Build
    Write-Step 'Measuring (some minutes; the machine should do nothing else)'
    Invoke-NewPowerShell '-File', 'benchmarks/Bench.ps1'
}

function Pack {
    Build
    Remove-Item -Recurse -Force $package -ErrorAction Ignore
    $null = New-Item -ItemType Directory -Path $package
    Copy-Item -Recurse $module $package/Tmdb

    # As Compress-PSResource makes it, which not every PowerShell has: the folder's files, and what the gallery shows of them.
    $manifest = Test-ModuleManifest $package/Tmdb/Tmdb.psd1
    $text = { [System.Security.SecurityElement]::Escape($args[0]) }
    $tags = @('PSModule', 'PSIncludes_Cmdlet') + $manifest.Tags + $manifest.ExportedCmdlets.Keys.ForEach({ "PSCmdlet_$_"; "PSCommand_$_" })
    Set-Content out/Tmdb.nuspec @"
<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2011/08/nuspec.xsd">
  <metadata>
    <id>Tmdb</id>
    <version>$($manifest.Version)</version>
    <authors>$(& $text $manifest.Author)</authors>
    <owners>$(& $text $manifest.CompanyName)</owners>
    <copyright>$(& $text $manifest.Copyright)</copyright>
    <license type="expression">MIT</license>
    <projectUrl>$($manifest.ProjectUri)</projectUrl>
    <description>$(& $text $manifest.Description)</description>
    <releaseNotes>$(& $text $manifest.ReleaseNotes)</releaseNotes>
    <tags>$($tags -join ' ')</tags>
  </metadata>
  <files>
    <file src="**" />
  </files>
</package>
"@
    Invoke-Program dotnet 'pack', 'src/Tmdb.PowerShell', '--configuration', 'Release', '--no-build', '--verbosity', 'quiet',
        '--output', $package, "-p:NuspecFile=$PSScriptRoot/out/Tmdb.nuspec", "-p:NuspecBasePath=$package/Tmdb", '-p:NoWarn=NU5110%3BNU5111%3BNU5100%3BNU5128'
    Get-ChildItem $package | ForEach-Object FullName
}

function Clean {
    Remove-Item -Recurse -Force out -ErrorAction Ignore
    Invoke-Program dotnet 'clean', 'Tmdb.PowerShell.sln', '--configuration', 'Release', '--verbosity', 'quiet'
}

switch ($Task) {
    'Test' { Test -Path $Path -WithXunit (-not $PesterOnly) }
    '' { Get-Help $PSCommandPath -Detailed }
    default { & $Task }
}
