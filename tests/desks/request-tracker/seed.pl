#!/usr/bin/perl
# Fills an empty RT 5 with the users, queue, rights, custom fields and tickets of the JSON file named
# on the command line, through RT's own API, so that the pages are what a real desk would show.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use Encode qw(encode);
use JSON;
use MIME::Entity;

my $system = RT->SystemUser;
my $plan   = read_json( $ARGV[0] );
my %user;

sub read_json {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "cannot open $path: $!";
    local $/;
    return JSON->new->utf8->decode(<$file>);
}

sub ok_or_die {
    my ( $what, $id, $message ) = @_;
    die encode( 'UTF-8', "$what: " . ( $message // 'failed' ) . "\n" ) unless $id;
    return $id;
}

sub create_user {
    my ( $person, $privileged ) = @_;
    my $made = RT::User->new($system);
    ok_or_die(
        $person->{name},
        $made->Create(
            Name         => $person->{name},
            RealName     => $person->{realName},
            EmailAddress => $person->{email},
            Privileged   => $privileged,
            Password     => $plan->{password},
        )
    );
    ok_or_die( $person->{name}, $made->SetPreferences( RT->System, $person->{preferences} ) )
        if $person->{preferences};
    $user{ $person->{name} } = $made;
}

sub create_queue {
    my $queue = RT::Queue->new($system);
    ok_or_die( 'queue',
        $queue->Create( Name => $plan->{queue}, CorrespondAddress => 'rt@desk.example.test' ) );

    my $everyone = RT::Group->new($system);
    $everyone->LoadSystemInternalGroup('Everyone');
    $everyone->PrincipalObj->GrantRight( Right => $_, Object => $queue )
        for qw(CreateTicket ReplyToTicket SeeQueue);

    my $staff = RT::Group->new($system);
    $staff->LoadSystemInternalGroup('Privileged');
    $staff->PrincipalObj->GrantRight( Right => $_, Object => $queue )
        for qw(ShowTicket ModifyTicket OwnTicket TakeTicket ShowTicketComments CommentOnTicket);
    $staff->PrincipalObj->GrantRight( Right => $_, Object => RT->System )
        for qw(ShowSavedSearches ModifySelf SeeGroup);
    return ( $queue, $staff );
}

sub create_custom_fields {
    my ( $queue, $staff ) = @_;
    my %names = map { $_ => 1 } map { keys %{ $_->{fields} } } @{ $plan->{tickets} };
    my %fields;
    for my $name ( sort keys %names ) {
        my $field = RT::CustomField->new($system);
        ok_or_die(
            $name,
            $field->Create(
                Name       => $name,
                Type       => 'FreeformSingle',
                LookupType => 'RT::Queue-RT::Ticket'
            )
        );
        $field->AddToObject($queue);
        $staff->PrincipalObj->GrantRight( Right => $_, Object => $field )
            for qw(SeeCustomField ModifyCustomField);
        $fields{$name} = $field->id;
    }
    return \%fields;
}

sub body_of {
    my ($message) = @_;
    my $html = $message->{html};
    return MIME::Entity->build(
        Type     => ( $html ? 'text/html' : 'text/plain' ) . '; charset=utf-8',
        Charset  => 'utf-8',
        Encoding => '8bit',
        From     => $user{ $message->{by} }->EmailAddress,
        Data     => [ encode( 'UTF-8', $html // $message->{plain} // $message->{text} ) ],
    );
}

sub acting_as {
    my ($name) = @_;
    my $current = RT::CurrentUser->new;
    $current->Load( $user{$name}->id );
    return $current;
}

# Every transaction that has no date of its own yet gets this one: the pages never change with the day.
sub date_new_transactions {
    my ( $ticket, $at, $dated ) = @_;
    my $transactions = $ticket->Transactions;
    while ( my $transaction = $transactions->Next ) {
        next if $dated->{ $transaction->id }++;
        $transaction->__Set( Field => 'Created', Value => $at );
    }
}

sub create_ticket {
    my ( $entry, $queue, $fields ) = @_;
    my ( $first, @later ) = @{ $entry->{messages} };
    my $ticket = RT::Ticket->new( acting_as( $entry->{openedBy} // $entry->{customer} ) );
    my ( $id, undef, $problem ) = $ticket->Create(
        Queue     => $queue->id,
        Subject   => $entry->{subject},
        Requestor => [ $user{ $entry->{customer} }->EmailAddress ],
        Cc        => [ map { $user{$_}->EmailAddress } @{ $entry->{cc} // [] } ],
        MIMEObj   => body_of($first),
    );
    ok_or_die( $entry->{subject}, $id, $problem );
    die "ticket $entry->{id} became $id\n" unless $id == $entry->{id};

    my $desk = RT::Ticket->new($system);
    $desk->Load($id);
    $desk->SetOwner( $user{agent_li}->id );
    $desk->SetStatus('open');
    $desk->AddCustomFieldValue( Field => $fields->{$_}, Value => $entry->{fields}{$_} )
        for sort keys %{ $entry->{fields} };
    my %dated;
    date_new_transactions( $desk, $first->{at}, \%dated );
    add_message( $id, $desk, $_, \%dated ) for @later;
    $desk->__Set( Field => $_, Value => $first->{at} ) for qw(Created Started);
    my @replies = grep { $_->{from} eq 'agent' && !$_->{internal} } @{ $entry->{messages} };
    $desk->__Set( Field => 'Told', Value => $replies[-1]{at} ) if @replies;
    $desk->__Set( Field => 'LastUpdated', Value => $entry->{messages}[-1]{at} );
}

sub add_message {
    my ( $id, $desk, $message, $dated ) = @_;
    my $ticket = RT::Ticket->new( acting_as( $message->{by} ) );
    $ticket->Load($id);
    my $verb = $message->{internal} ? 'Comment' : 'Correspond';
    ok_or_die( "ticket $id", $ticket->$verb( MIMEObj => body_of($message) ) );
    date_new_transactions( $desk, $message->{at}, $dated );
}

create_user( $_, 1 ) for @{ $plan->{agents} };
create_user( $_, 0 ) for @{ $plan->{customers} };
my ( $queue, $staff ) = create_queue();
my $fields = create_custom_fields( $queue, $staff );
create_ticket( $_, $queue, $fields ) for sort { $a->{id} <=> $b->{id} } @{ $plan->{tickets} };
