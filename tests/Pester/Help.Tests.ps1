[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    # As in Vaults.Tests.ps1.
    $noStore = $env:TMDB_TEST_HAS_SECRETSTORE -ne '1' -or ($IsWindows -and -not $env:CI)

    $cmdlets = Get-Command -Module Tmdb | ForEach-Object { @{ Name = $_.Name } }
    $topics = 'about_Tmdb', 'about_Tmdb_Authentication', 'about_Tmdb_Connections', 'about_Tmdb_Sandbox', 'about_Tmdb_Errors' |
        ForEach-Object { @{ Name = $_ } }

    $examples = foreach ($cmdlet in $cmdlets) {
        $number = 0
        foreach ($example in (Get-Help $cmdlet.Name).examples.example) {
            $number++
            @{ Name = $cmdlet.Name; Number = $number; Code = $example.code; NeedsVault = $example.code -match 'Save-TmdbConnection|-SecretName' }
        }
    }
}

Describe 'Get-Help' {
    It 'has a synopsis and a description of <Name>' -ForEach $cmdlets {
        $help = Get-Help $Name
        # Without help of its own, the synopsis is the syntax.
        $help.Synopsis | Should -Match '^[A-Z][^\[]+\.$'
        $help.description.Text | Should -Not -BeNullOrEmpty
    }

    It 'knows of the parameters of <Name> what PowerShell knows, and has a text for each' -ForEach $cmdlets {
        $common = [System.Management.Automation.Cmdlet]::CommonParameters
        $real = (Get-Command $Name).Parameters.Values | Where-Object Name -NotIn $common
        $told = (Get-Help $Name).parameters.parameter
        $told.name | Sort-Object | Should -Be ($real.Name | Sort-Object)

        foreach ($parameter in $real) {
            $text = $told | Where-Object name -EQ $parameter.Name
            $text.description.Text | Should -Not -BeNullOrEmpty -Because "-$($parameter.Name) needs a text"
            $sets = $parameter.ParameterSets.Values
            $text.required | Should -Be "$($sets.IsMandatory -notcontains $false)".ToLowerInvariant() -Because $parameter.Name
            $position = @($sets.Position)[0]
            $text.position | Should -Be ($position -eq [int]::MinValue ? 'named' : "$position") -Because $parameter.Name
            $ways = @(
                if ($sets.ValueFromPipeline -contains $true) { 'ByValue' }
                if ($sets.ValueFromPipelineByPropertyName -contains $true) { 'ByPropertyName' }
            )
            $text.pipelineInput | Should -Be ($ways ? "true ($($ways -join ', '))" : 'false') -Because $parameter.Name
            $text.aliases | Should -Be ($parameter.Aliases ? $parameter.Aliases -join ', ' : 'none') -Because $parameter.Name
            $wildcards = [bool]($parameter.Attributes | Where-Object { $_ -is [System.Management.Automation.SupportsWildcardsAttribute] })
            $text.globbing | Should -Be "$wildcards".ToLowerInvariant() -Because $parameter.Name
        }
    }

    It 'has the parameter sets of <Name>' -ForEach $cmdlets {
        $common = [System.Management.Automation.Cmdlet]::CommonParameters
        $real = (Get-Command $Name).ParameterSets | ForEach-Object { ($_.Parameters.Name | Where-Object { $_ -notin $common } | Sort-Object) -join ' ' }
        $told = (Get-Help $Name).syntax.syntaxItem | ForEach-Object { ($_.parameter.name | Sort-Object) -join ' ' }
        $told | Sort-Object | Should -Be ($real | Sort-Object)
    }

    It 'says what goes into <Name> and what comes out' -ForEach $cmdlets {
        $help = Get-Help $Name
        $help.inputTypes.inputType.type.name | Should -Not -BeNullOrEmpty
        $outputs = (Get-Command $Name).OutputType.Name
        $help.returnValues.returnValue.type.name | Should -Be ($outputs ? $outputs : 'None')
    }

    It 'has three examples of <Name>, and links' -ForEach $cmdlets {
        $help = Get-Help $Name
        @($help.examples.example).Count | Should -BeGreaterOrEqual 3
        $help.examples.example | ForEach-Object { $_.remarks.Text | Should -Not -BeNullOrEmpty }
        $help.relatedLinks.navigationLink.linkText | Should -Contain 'about_Tmdb'
    }

    It 'shows <Name>' -ForEach $topics {
        Get-Help $Name | Should -BeLike "TOPIC*$Name*SHORT DESCRIPTION*LONG DESCRIPTION*SEE ALSO*"
    }
}

Describe 'The examples of the help' {
    BeforeAll {
        . $PSScriptRoot/Helpers/Common.ps1
        . $PSScriptRoot/Helpers/Example.ps1
        $environment = @{}
        foreach ($variable in 'BROWSER', 'DISPLAY', 'WAYLAND_DISPLAY', 'SSH_CONNECTION', 'PSModulePath', 'HOME') {
            $environment[$variable] = [Environment]::GetEnvironmentVariable($variable)
        }

        Set-Browser approve
        # As if installed: other runspaces find it.
        $env:PSModulePath = (Split-Path $env:TMDB_TEST_MODULE) + [System.IO.Path]::PathSeparator + $env:PSModulePath
    }

    BeforeEach {
        $folder = New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))
        Push-Location $folder
    }

    AfterEach {
        Pop-Location
        Clear-Tmdb
        $env:TMDB_BEARER_TOKEN = $null
    }

    AfterAll {
        Clear-Browser
        $environment.GetEnumerator() | ForEach-Object { [Environment]::SetEnvironmentVariable($_.Key, $_.Value) }
    }

    It 'runs example <Number> of <Name>' -ForEach ($examples | Where-Object { -not $_.NeedsVault }) {
        # The name of a type instead of a text: that is no example to anybody.
        Invoke-Example $Code | Should -Not -MatchExactly '\bSystem\.[A-Z]'
    }

    Context 'with a vault' -Skip:$noStore {
        BeforeAll {
            $vaults = (New-Item -ItemType Directory (Join-Path $TestDrive 'vaults')).FullName
            $made = Invoke-NewPowerShell -HomePath $vaults {
                Reset-SecretStore -Scope CurrentUser -Authentication None -Interaction None -Force -WarningAction Ignore
                Register-SecretVault -Name Home -ModuleName Microsoft.PowerShell.SecretStore -DefaultVault
            }
            $made.ErrorId | Should -BeNullOrEmpty -Because $made.Text
        }

        It 'runs example <Number> of <Name>' -ForEach ($examples | Where-Object NeedsVault) {
            $own = (Join-Path $TestDrive ([guid]::NewGuid()))
            Copy-Item -Recurse $vaults $own
            $run = Invoke-NewPowerShell -HomePath $own -With @{ Code = $Code; Helpers = "$PSScriptRoot/Helpers" } {
                . (Join-Path $with.Helpers 'Example.ps1')
                Invoke-Example $with.Code
            }
            $run.ErrorId | Should -BeNullOrEmpty -Because $run.Text
        }
    }
}
