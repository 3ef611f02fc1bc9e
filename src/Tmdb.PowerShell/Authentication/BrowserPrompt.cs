using System.Management.Automation;
using System.Management.Automation.Host;

namespace Tmdb.PowerShell;

/// <summary>Tells the user where to approve a request token.</summary>
internal static class BrowserPrompt
{
    private const string Console = "ConsoleHost";
    private const string NoHost = "Default Host";

    /// <summary>Gets how the user approves a request token.</summary>
    /// <exception cref="TmdbException">No user can approve it.</exception>
    public static BrowserApproval Create(PSHost host, PipelineMessages messages, int timeoutSec)
    {
        Check(host);
        var whyUnseen = WhyUnseen(host); // Asked here, on the pipeline's thread.
        return new BrowserApproval
        {
            Timeout = TimeSpan.FromSeconds(timeoutSec),
            Open = Open,
            Show = Show,
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

        void Show(Uri address)
        {
            if (whyUnseen is not null)
            {
                throw new TmdbException(TmdbErrorKind.NotInteractive, $"The sign-in needs a user to approve it, the browser could not be started, and {whyUnseen}.");
            }

            Say($"Open this address in a browser and approve there. Ctrl+C gives up.{Environment.NewLine}{address.AbsoluteUri}");
        }

        // As Write-Host: seen at a prompt, and not part of the output.
        void Say(string text) => messages.Post(cmdlet => cmdlet.WriteInformation(new HostInformationMessage { Message = text }, ["PSHOST"]));
    }

    /// <summary>
    /// Fails when no user can approve: no browser can be opened, and the address would not be seen. With -NonInteractive, only a browser that $env:BROWSER
    /// names is used: a service may have a browser that is not visible.
    /// </summary>
    /// <exception cref="TmdbException">No user can approve.</exception>
    public static void Check(PSHost host)
    {
        if (WhyUnseen(host) is { } why && !(host.Name == Console ? SystemBrowser.IsNamed : SystemBrowser.IsAvailable))
        {
            throw new TmdbException(TmdbErrorKind.NotInteractive, $"The sign-in needs a user to approve it, and {why}. Nothing was sent.");
        }
    }

    /// <summary>The reason that output is not visible to a user; null when it may be.</summary>
    private static string? WhyUnseen(PSHost host)
    {
        if (host.Name is not (Console or NoHost))
        {
            return null;
        }

        // PowerShell tells no cmdlet that it runs with -NonInteractive, or that its host shows nothing. Both refuse to prompt, before they look at what
        // to ask. Without choices, the console of a user refuses as well, and prompts for nothing.
        try
        {
            host.UI.PromptForChoice(caption: null, message: null, choices: null, defaultChoice: 0);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (Exception e) when (e is HostException or InvalidOperationException)
        {
            return host.Name == Console ? "PowerShell was started with -NonInteractive" : "this PowerShell host cannot display the address";
        }

        return null;
    }
}
