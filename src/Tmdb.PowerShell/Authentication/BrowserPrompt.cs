using System.Management.Automation;

namespace Tmdb.PowerShell;

/// <summary>Tells the user where to approve.</summary>
internal static class BrowserPrompt
{
    public static BrowserApproval Create(PipelineMessages messages, int timeoutSec)
    {
        return new BrowserApproval
        {
            Timeout = TimeSpan.FromSeconds(timeoutSec),
            Open = Open,
            Show = address => Say($"Open this address in a browser and approve there. Ctrl+C gives up.{Environment.NewLine}{address.AbsoluteUri}"),
        };

        bool Open(Uri address)
        {
            var opened = SystemBrowser.TryOpen(address);
            if (opened)
            {
                // That the browser was started is all that is known.
                Say($"Approve in the browser, which has just been opened. Ctrl+C gives up.{Environment.NewLine}If it did not open: {address.AbsoluteUri}");
            }

            return opened;
        }

        // As Write-Host: seen at a prompt, and not part of the output.
        void Say(string text) => messages.Post(cmdlet => cmdlet.WriteInformation(new HostInformationMessage { Message = text }, ["PSHOST"]));
    }
}
