[Diagnostics.CodeAnalysis.SuppressMessageAttribute('PSUseDeclaredVarsMoreThanAssignments', '', Justification = 'Pester shares variables between its blocks.')]
param()

BeforeDiscovery {
    $missing = -not (Get-Module -ListAvailable PSScriptAnalyzer)
}

Describe 'The scripts and the manifest' {
    It 'pass ScriptAnalyzer with its default rules' -Skip:$missing {
        $root = Resolve-Path (Join-Path $PSScriptRoot '../..')
        $found = Get-ChildItem $root -Recurse -Include *.ps1, *.psm1, *.psd1 |
            Where-Object FullName -NotMatch '[\\/](out|bin|obj|node_modules)[\\/]' |
            Invoke-ScriptAnalyzer

        $found | ForEach-Object { "$($_.ScriptName):$($_.Line) $($_.RuleName)" } | Should -BeNullOrEmpty
    }
}
