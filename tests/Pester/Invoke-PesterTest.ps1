<#
.SYNOPSIS
    Runs the Pester tests in this PowerShell and writes what came of them as JSON. build.ps1 calls it.
#>
[CmdletBinding()]
param(
    # The folder of the built module.
    [Parameter(Mandatory)] [string] $Module,

    # The file for the counts and the names of what was skipped.
    [Parameter(Mandatory)] [string] $Results,

    # Files or folders of tests, with commas between them.
    [Parameter(Mandatory)] [string] $Path
)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'

# Gets a module from the PowerShell Gallery where it is missing. Says whether it is there.
function Find-OrInstallModule {
    param([string] $Name, [string] $VersionRange)

    $oldest = [version]($VersionRange -split '[\[,]')[1]
    $find = { Get-Module -ListAvailable $Name | Where-Object Version -GE $oldest }

    if (-not (& $find)) {
        try {
            Install-PSResource -Name $Name -Version $VersionRange -Repository PSGallery -TrustRepository -Quiet
        } catch {
            Write-Warning "$Name is missing and the PowerShell Gallery could not give it: $_"
        }
    }

    [bool](& $find)
}

$null = New-Item -ItemType Directory -Force (Split-Path $Results)
$paths = $Path -split ','
$secretManagement = Find-OrInstallModule -Name Microsoft.PowerShell.SecretManagement -VersionRange '[1.1.0,2.0.0)'
$secretStore = Find-OrInstallModule -Name Microsoft.PowerShell.SecretStore -VersionRange '[1.0.0,2.0.0)'
$null = Find-OrInstallModule -Name PSScriptAnalyzer -VersionRange '[1.21.0,2.0.0)'

if (-not (Find-OrInstallModule -Name Pester -VersionRange '[5.5.0,6.0.0)')) {
    $names = foreach ($file in Get-ChildItem $paths -Recurse -Filter *.Tests.ps1) {
        $ast = [System.Management.Automation.Language.Parser]::ParseFile($file.FullName, [ref] $null, [ref] $null)
        $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] -and $args[0].GetCommandName() -eq 'It' }, $true) |
            ForEach-Object { "$($file.BaseName): $($_.CommandElements[1].Value)" }
    }

    @{ Passed = 0; Failed = 0; Skipped = @($names) } | ConvertTo-Json | Set-Content $Results
    return
}

Import-Module Pester -MinimumVersion 5.5.0 -MaximumVersion 5.999.0
Import-Module $Module
$env:TMDB_BEARER_TOKEN = $env:TMDB_API_KEY = $null
$env:TMDB_TEST_MODULE = $Module
$env:TMDB_TEST_HAS_SECRETSTORE = [int]($secretManagement -and $secretStore)

$configuration = New-PesterConfiguration
$configuration.Run.Path = $paths
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = $env:CI ? 'Normal' : 'Detailed'
$configuration.Output.CIFormat = 'None'
if ($env:NO_COLOR) {
    $configuration.Output.RenderMode = 'Plaintext'
    $PSStyle.OutputRendering = 'PlainText'
}

$run = Invoke-Pester -Configuration $configuration

@{
    Passed  = $run.PassedCount
    # A file or a block that could not even start has no test that failed.
    Failed  = $run.FailedCount + $run.FailedBlocksCount + $run.FailedContainersCount
    Skipped = @($run.Skipped | ForEach-Object { $_.ExpandedPath })
} | ConvertTo-Json | Set-Content $Results
